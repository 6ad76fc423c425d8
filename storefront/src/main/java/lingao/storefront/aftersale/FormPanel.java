package lingao.storefront.aftersale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lingao.catalog.aftersale.ReturnOffer;
import lingao.catalog.aftersale.ReturnReason;
import lingao.catalog.aftersale.ReturnRequest;
import lingao.catalog.aftersale.ReturnableLine;
import lingao.storefront.form.Field;
import lingao.storefront.form.Field.Choice;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.head.JavaScriptReferenceType;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/** The form in which goods are given back. */
class FormPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(FormPanel.class, "photographs.js");

  private final transient ReturnOffer offer;
  private final transient ReturnDraft draft;
  private final transient Mistakes mistakes;
  private final transient OrderPath path;

  FormPanel(String id, ReturnOffer offer, ReturnDraft draft, Mistakes mistakes, OrderPath path) {
    super(id);
    this.offer = offer;
    this.draft = draft;
    this.mistakes = mistakes;
    this.path = path;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer form = new WebMarkupContainer("form");
    form.add(AttributeModifier.replace("action", path.returns()));
    form.add(hidden("key", draft.key()));
    form.add(
        new Each<>(
            "lines",
            offer.lines(),
            (item, line) -> item.add(new ReturnLinePanel("line", line, draft, mistakes))));
    form.add(new FieldPanel("reason", reason()));
    form.add(new FieldPanel("words", words()));
    form.add(pictures());
    add(form);
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(
        JavaScriptHeaderItem.forReference(SCRIPT).setType(JavaScriptReferenceType.MODULE));
  }

  private Field reason() {
    List<Choice> choices = new ArrayList<>(List.of(new Choice("", getString("form.choose"))));
    Stream.of(ReturnReason.values())
        .filter(r -> offer.lines().stream().anyMatch(line -> counts(line, r)))
        .map(r -> new Choice(r.name(), getString("form.reason." + r.name())))
        .forEach(choices::add);
    return Field.select(ReturnDraft.REASON, getString("form.reason"), draft.reason(), choices)
        .mistake(mistakes);
  }

  private static boolean counts(ReturnableLine line, ReturnReason reason) {
    return line.open() && line.reasons().contains(reason);
  }

  private Field words() {
    return Field.lines(ReturnDraft.WORDS, getString("form.words"), draft.words())
        .mayStayEmpty()
        .hint(getString("form.words.hint"))
        .with("maxlength", String.valueOf(ReturnRequest.LONGEST_WORDS))
        .mistake(mistakes);
  }

  private WebMarkupContainer pictures() {
    WebMarkupContainer pictures = new WebMarkupContainer("pictures");
    String mistake = mistakes.of(ReturnSending.PICTURES).orElse("");
    pictures.add(new Label("mistake", mistake).setVisible(!mistake.isEmpty()));
    WebMarkupContainer kept = new WebMarkupContainer("kept");
    kept.add(new Each<>("photographs", draft.pictures(), this::photograph));
    pictures.add(kept.setVisible(!draft.pictures().isEmpty()));
    WebMarkupContainer input = new WebMarkupContainer("input");
    if (!mistake.isEmpty()) {
      input.add(AttributeModifier.replace("aria-invalid", "true"));
      input.add(AttributeModifier.replace("aria-describedby", "pictures-mistake pictures-hint"));
    }
    boolean needed = offer.lines().stream().anyMatch(l -> l.open() && l.pictureNeeded());
    pictures.add(new WebMarkupContainer("optional").setVisible(!needed));
    pictures.add(input);
    return pictures;
  }

  private void photograph(WebMarkupContainer item, String key) {
    String number = String.valueOf(draft.pictures().indexOf(key) + 1);
    item.add(hidden("kept-key", key));
    item.add(
        new WebMarkupContainer("photograph")
            .add(AttributeModifier.replace("src", path.picture(key)))
            .add(AttributeModifier.replace("alt", getString("form.photograph") + " " + number)));
    WebMarkupContainer without = new WebMarkupContainer("without");
    without.add(AttributeModifier.replace("value", key));
    without.add(AttributeModifier.replace("id", "without-" + number));
    item.add(without);
    WebMarkupContainer label = new WebMarkupContainer("without-label");
    label.add(AttributeModifier.replace("for", "without-" + number));
    label.add(new Label("which", number));
    item.add(label);
  }

  private static WebMarkupContainer hidden(String id, String value) {
    WebMarkupContainer hidden = new WebMarkupContainer(id);
    hidden.add(AttributeModifier.replace("value", value));
    return hidden;
  }
}
