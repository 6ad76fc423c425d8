package lingao.storefront.office.recall;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import lingao.catalog.recall.MadeFrom;
import lingao.catalog.recall.RecallEvent;
import lingao.catalog.recall.RecallNumber;
import lingao.catalog.recall.RecallRefused;
import lingao.catalog.recall.RecallService;
import lingao.catalog.recall.RecallState;
import lingao.catalog.recall.RecallView;
import lingao.catalog.recall.RecalledBatch;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceCode;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficePage;
import lingao.storefront.office.recall.BatchRows.Use;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** One recall: whom it concerns, what was done, and what can be: {@code /office/recalls/R…}. */
public class OneRecallPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private RecallService recalls;

  private final transient RecallView shown;
  private final transient RecallFields texts = new RecallFields();
  private final transient RecallFields ending = new RecallFields();
  private final transient RecallFields withdrawing = new RecallFields();

  /** The page of the recall in the address. */
  public OneRecallPage(PageParameters parameters) {
    super(parameters);
    shown =
        RecallNumber.of(parameters.get("number").toString(""))
            .flatMap(recalls::recall)
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  @Override
  protected String title() {
    return getString("recall.heading") + " " + shown.number();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("state", getString("recall.state." + shown.state())));
    add(new Label("reason", shown.text().reason().in(getLocale())));
    add(new Label("advice", shown.text().advice().in(getLocale())));
    add(new Label("contact", shown.text().contact().in(getLocale())));
    add(Moments.label("begun", shown.begunAt()));
    WebMarkupContainer closed = new WebMarkupContainer("closed");
    closed.add(new Label("why", shown.closedReason().map(r -> r.in(getLocale())).orElse("")));
    add(closed.setVisible(shown.closedReason().isPresent()));
    add(new BatchRows("batches", shown.batches(), Use.READ, List.of()));
    add(concerns());
    add(acts().setVisible(shown.state() == RecallState.ACTIVE));
    add(new Each<>("events", shown.events(), this::event));
  }

  /** Nobody has to look through shelves or call buyers for what was withdrawn. */
  private WebMarkupContainer concerns() {
    WebMarkupContainer concerns = new WebMarkupContainer("concerns");
    if (shown.state() != RecallState.WITHDRAWN) {
      concerns.add(new ScopePanel("scope", recalls.scope(codes())));
    }
    return (WebMarkupContainer) concerns.setVisible(shown.state() != RecallState.WITHDRAWN);
  }

  private WebMarkupContainer acts() {
    WebMarkupContainer acts = new WebMarkupContainer("acts");
    VersionedForm extend = new VersionedForm("extend", shown.version(), this::extend);
    MadeFrom made =
        shown.state() == RecallState.ACTIVE
            ? recalls.madeFrom(shown.batches().get(0).code())
            : new MadeFrom(List.of(), false);
    Set<TraceCode> known = Set.copyOf(codes());
    List<RecalledBatch> further =
        made.batches().stream().filter(batch -> !known.contains(batch.code())).toList();
    extend.add(
        new BatchRows(
            "further",
            further.stream().limit(BatchRows.MOST).toList(),
            Use.CHOOSE,
            BatchRows.kept(getRequest().getPostParameters(), List.of())));
    boolean more = made.truncated() || further.size() > BatchRows.MOST;
    extend.add(new WebMarkupContainer("truncated").setVisible(more));
    extend.add(
        new WebMarkupContainer("codes").add(AttributeModifier.replace("value", posted("codes"))));
    VersionedForm change = new VersionedForm("change", shown.version(), this::change);
    change.add(texts.of(shown.text()));
    VersionedForm end = new VersionedForm("end", shown.version(), this::end);
    end.add(ending.closing("ended"));
    VersionedForm withdraw = new VersionedForm("withdraw", shown.version(), this::withdraw);
    withdraw.add(withdrawing.closing("withdrawn"));
    return (WebMarkupContainer)
        acts.add(
            extend,
            folded("more-change", texts, change),
            folded("more-end", ending, end),
            folded("more-withdraw", withdrawing, withdraw));
  }

  /** A form that is folded away, unless it came back with what is wrong. */
  private static WebMarkupContainer folded(String id, RecallFields fields, VersionedForm form) {
    WebMarkupContainer more = new WebMarkupContainer(id);
    more.add(AttributeModifier.replace("open", () -> fields.isRefused() ? "open" : null));
    return (WebMarkupContainer) more.add(form);
  }

  private void event(ListItem<RecallEvent> item, RecallEvent event) {
    item.add(new Label("kind", getString("recall.event." + event.kind())));
    item.add(new Label("note", event.note()));
    item.add(Moments.label("at", event.at()), new Label("who", event.who()));
  }

  private void extend(int version) {
    act(
        texts,
        () ->
            recalls.extend(
                shown.number(),
                version,
                BatchRows.sent(getRequest().getPostParameters(), posted("codes"))));
  }

  private void change(int version) {
    act(texts, () -> recalls.change(shown.number(), version, texts.read()));
  }

  private void end(int version) {
    act(ending, () -> recalls.end(shown.number(), version, ending.readClosing("ended")));
  }

  private void withdraw(int version) {
    act(
        withdrawing,
        () -> recalls.withdraw(shown.number(), version, withdrawing.readClosing("withdrawn")));
  }

  private void act(RecallFields fields, Runnable work) {
    try {
      work.run();
      getSession().info(getString("recall.done"));
    } catch (InvalidValue e) {
      boolean told = fields.refuse(e.name(), getString("recall-field.refused"));
      error(getString(told ? "recall.check" : "recall.refused.UNKNOWN_BATCH"));
      return;
    } catch (RecallRefused e) {
      getSession().error(getString("recall.refused." + e.reason()));
    }
    throw to("/office/recalls/" + shown.number());
  }

  private List<TraceCode> codes() {
    return shown.batches().stream().map(RecalledBatch::code).toList();
  }

  private String posted(String name) {
    return getRequest().getPostParameters().getParameterValue(name).toString("");
  }
}
