package lingao.storefront.office.recall;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.recall.RecalledBatch;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceCode;
import lingao.storefront.component.Dates;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.util.string.StringValue;

/** Batches in a list: to be read, to be chosen from, or each a link to be called back. */
class BatchRows extends Panel {

  /** More are not to be chosen from at once: a form with more boxes is cut off on its way. */
  static final int MOST = 1_000;

  /** The name of the boxes. */
  static final String CHOSEN = "chosen";

  private static final long serialVersionUID = 1L;

  private final transient List<RecalledBatch> batches;
  private final Use use;
  private final transient Collection<String> chosen;

  /** What a list of batches is for. */
  enum Use {
    /** It is read. */
    READ,
    /** Some of it are chosen. */
    CHOOSE,
    /** One of it is called back. */
    PICK
  }

  /**
   * A list.
   *
   * @param chosen codes of those that are chosen to begin with
   */
  BatchRows(String id, List<RecalledBatch> batches, Use use, Collection<String> chosen) {
    super(id);
    this.batches = batches;
    this.use = use;
    this.chosen = chosen;
    setRenderBodyOnly(true);
    setVisible(!batches.isEmpty());
  }

  /**
   * The codes of the boxes that were sent; {@link InvalidValue} for what is none.
   *
   * @param more codes that were typed, parted by blanks or commas; may be empty
   */
  static List<TraceCode> sent(IRequestParameters sent, String more) {
    List<StringValue> boxes =
        Optional.ofNullable(sent.getParameterValues(CHOSEN)).orElse(List.of());
    return Stream.concat(
            boxes.stream().map(value -> value.toString("")),
            Stream.of(more.split("[\\s,，、]+(?=LG|lg|ＬＧ|$)")).filter(text -> !text.isBlank()))
        .map(TraceCode::parse)
        .distinct()
        .toList();
  }

  /**
   * What of a form that was sent, and comes back with what is wrong, was chosen.
   *
   * @param begin what is chosen before anything was sent
   */
  static Collection<String> kept(IRequestParameters sent, Collection<String> begin) {
    return sent.getParameterNames().isEmpty()
        ? begin
        : Optional.ofNullable(sent.getParameterValues(CHOSEN)).orElse(List.of()).stream()
            .map(value -> value.toString(""))
            .toList();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("rows", batches, this::populate));
  }

  private void populate(ListItem<RecalledBatch> item, RecalledBatch batch) {
    String code = batch.code().value();
    WebMarkupContainer label = new WebMarkupContainer("label");
    WebMarkupContainer box = new WebMarkupContainer("box");
    box.add(AttributeModifier.replace("value", code), AttributeModifier.replace("name", CHOSEN));
    box.add(AttributeModifier.replace("id", "chosen-" + code));
    if (chosen.contains(code)) {
      box.add(AttributeModifier.replace("checked", "checked"));
    }
    item.add(box.setVisible(use == Use.CHOOSE));
    label.add(AttributeModifier.replace("for", "chosen-" + code));
    label.add(new Label("name", batch.name().in(getLocale()) + " " + batch.sku().in(getLocale())));
    item.add(label);
    item.add(new Label("lot", batch.lot().value()));
    item.add(new Label("expires", Dates.day(batch.expiresOn(), getLocale())));
    item.add(new Label("quantity", batch.quantity()));
    WebMarkupContainer story = new WebMarkupContainer("story");
    story.add(AttributeModifier.replace("href", "/trace/" + code));
    item.add(story.add(new Label("code", batch.code().grouped())));
    WebMarkupContainer pick = new WebMarkupContainer("pick");
    pick.add(AttributeModifier.replace("href", "/office/recalls/new?batch=" + code));
    item.add(pick.setVisible(use == Use.PICK));
  }
}
