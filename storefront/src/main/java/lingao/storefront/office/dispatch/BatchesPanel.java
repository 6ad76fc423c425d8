package lingao.storefront.office.dispatch;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.packing.BatchChoice;
import lingao.catalog.packing.PackedBatch;
import lingao.catalog.packing.PackingRefused;
import lingao.catalog.packing.PackingService;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceCode;
import lingao.storefront.component.Dates;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;

/** Where the packer takes other batches than those that expire first. */
public final class BatchesPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int SEE_OTHER = 303;

  @Inject private PackingService packing;

  private final transient OrderView order;
  private final String address;
  private transient Map<Integer, PackedBatch> taken = Map.of();
  private transient Map<Integer, List<BatchChoice>> choices = Map.of();

  /**
   * The batches of an order.
   *
   * @param address of the page, to which it leads back
   */
  public BatchesPanel(String id, OrderView order, String address) {
    super(id);
    this.order = order;
    this.address = address;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    boolean possible = packing.isChangeable(order);
    if (possible) {
      taken =
          packing.batches(order.number()).stream()
              .collect(Collectors.toMap(PackedBatch::position, batch -> batch));
      choices =
          packing.choices(order.number()).stream()
              .collect(Collectors.groupingBy(BatchChoice::position));
    }
    List<OrderLine> lines =
        order.lines().stream().filter(line -> choices.containsKey(line.position())).toList();
    StepForm form = new StepForm("batches", possible && !lines.isEmpty(), this::choose);
    form.add(new Each<>("lines", lines, this::line));
    add(form);
  }

  private void line(ListItem<OrderLine> item, OrderLine line) {
    String name = field(line.position());
    WebMarkupContainer label = new WebMarkupContainer("label");
    label.add(AttributeModifier.replace("for", name));
    label.add(new Label("name", line.name().in(getLocale()) + " " + line.pack().in(getLocale())));
    WebMarkupContainer select = new WebMarkupContainer("select");
    select.add(AttributeModifier.replace("name", name), AttributeModifier.replace("id", name));
    Optional<PackedBatch> now = Optional.ofNullable(taken.get(line.position()));
    WebMarkupContainer unfit = new WebMarkupContainer("unfit");
    List<BatchChoice> fit = choices.getOrDefault(line.position(), List.of());
    boolean stays =
        now.filter(n -> fit.stream().noneMatch(c -> c.code().equals(n.code()))).isPresent();
    unfit.add(new Label("lot", now.map(n -> n.lot().value()).orElse("")).setRenderBodyOnly(true));
    select.add(unfit.setVisible(stays));
    select.add(
        new Each<>(
            "choices",
            fit,
            (ListItem<BatchChoice> option, BatchChoice choice) ->
                option(
                    option, choice, now.filter(n -> n.code().equals(choice.code())).isPresent())));
    item.add(label, select);
  }

  private void option(ListItem<BatchChoice> item, BatchChoice choice, boolean chosen) {
    item.add(AttributeModifier.replace("value", choice.code().value()));
    if (chosen) {
      item.add(AttributeModifier.replace("selected", "selected"));
    }
    item.add(
        new Label(
                "text",
                new StringResourceModel("batches.choice", this)
                    .setParameters(
                        choice.lot().value(),
                        Dates.day(choice.expiresOn(), getLocale()),
                        choice.code().grouped()))
            .setRenderBodyOnly(true));
  }

  private void choose() {
    try {
      packing.choose(order.number(), changed());
      getSession().info(getString("batches.done"));
    } catch (InvalidValue e) {
      getSession().error(getString("batches.refused.NOT_FIT"));
    } catch (PackingRefused e) {
      getSession().error(getString("batches.refused." + e.reason()));
    }
    throw new RedirectToUrlException(address, SEE_OTHER);
  }

  /** Lines left as they are stay whoever chose their batch. */
  private Map<Integer, TraceCode> changed() {
    Map<Integer, TraceCode> changed = new HashMap<>();
    for (OrderLine line : order.lines()) {
      String code = posted(field(line.position()));
      PackedBatch now = taken.get(line.position());
      if (!code.isEmpty() && (now == null || !now.code().value().equals(code))) {
        changed.put(line.position(), new TraceCode(code));
      }
    }
    return changed;
  }

  private String posted(String name) {
    return getRequest().getPostParameters().getParameterValue(name).toString("");
  }

  private static String field(int position) {
    return "batch-" + position;
  }
}
