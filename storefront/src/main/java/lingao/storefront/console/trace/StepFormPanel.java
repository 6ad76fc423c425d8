package lingao.storefront.console.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lingao.catalog.certification.Certificate;
import lingao.catalog.media.Upload;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.entry.Measure;
import lingao.catalog.trace.entry.NetworkPlace;
import lingao.catalog.trace.entry.StepFields;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/** The fields of a record, made for a phone: one column, what is proper to its kind, and files. */
final class StepFormPanel extends Panel {

  private static final long serialVersionUID = 1L;
  static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(StepFormPanel.class, "record.js");

  /**
   * What the form is about.
   *
   * @param values what was typed, or is proposed
   * @param actors names to choose from
   */
  record Content(
      TraceStepKind kind,
      Map<String, String> values,
      List<NetworkPlace> places,
      List<Certificate> certificates,
      List<String> actors,
      List<Upload> uploads) {}

  private final transient Content content;
  private final transient Mistakes mistakes;

  StepFormPanel(String id, Content content, Mistakes mistakes) {
    super(id);
    this.content = content;
    this.mistakes = mistakes;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new FieldPanel("at", when()));
    add(new FieldPanel("place", place()));
    add(new FieldPanel("place-words", placeWords()));
    add(hidden(StepFields.LATITUDE), hidden(StepFields.LONGITUDE));
    add(new FieldPanel("actor", actor()));
    add(
        new WebMarkupContainer("actors")
            .add(new Each<>("name", content.actors(), (item, name) -> item.add(value(name)))));
    boolean inspected = content.kind() == TraceStepKind.INSPECTION;
    add(optional("result", result(), inspected));
    add(new Each<>("measures", Measure.of(content.kind()), (item, m) -> item.add(measure(m))));
    add(optional("certificate", certificate(), !content.certificates().isEmpty()));
    add(optional("inputs", inputs(), content.kind() == TraceStepKind.PROCESSING));
    add(new FieldPanel("note", note(StepFields.NOTE)));
    add(new FieldPanel("note-en", note(StepFields.NOTE_EN)));
    add(new FilesPanel("files", content.uploads(), mistakes));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(JavaScriptHeaderItem.forReference(SCRIPT).setDefer(true));
  }

  private Field when() {
    return line(StepFields.AT).with("type", "datetime-local").with("max", "9999-12-31T23:59");
  }

  private Field place() {
    List<Field.Choice> choices = new ArrayList<>();
    choices.add(new Field.Choice(StepFields.OWN_PLACE, text("place.own")));
    content.places().forEach(p -> choices.add(new Field.Choice(p.code(), in(p.name()))));
    return Field.select(
            StepFields.PLACE, text(StepFields.PLACE), value(StepFields.PLACE, "own"), choices)
        .mistake(mistakes);
  }

  private Field placeWords() {
    return line(StepFields.PLACE_WORDS)
        .mayStayEmpty()
        .hint(text("place-words.hint"))
        .with("maxlength", "80");
  }

  private Field actor() {
    return line(StepFields.ACTOR)
        .hint(text("actor.hint"))
        .with("maxlength", "80")
        .with("list", "actors")
        .with("autocomplete", "off");
  }

  private Field result() {
    List<Field.Choice> choices =
        List.of(
            new Field.Choice("", text("result.none")),
            new Field.Choice("passed", text("result.passed")),
            new Field.Choice("failed", text("result.failed")));
    return Field.select(
            StepFields.RESULT, text(StepFields.RESULT), value(StepFields.RESULT, ""), choices)
        .mistake(mistakes);
  }

  private Component measure(Measure measure) {
    String name = StepFields.MEASURE + measure.slug();
    String label =
        new StringResourceModel("record.measure", this)
            .setParameters(in(measure.text()), in(measure.unitText()))
            .getString();
    return new FieldPanel(
        "measure",
        Field.line(name, label, value(name, ""))
            .mayStayEmpty()
            .with("inputmode", "decimal")
            .with("maxlength", "14")
            .with("autocomplete", "off")
            .mistake(mistakes));
  }

  private Field certificate() {
    List<Field.Choice> choices = new ArrayList<>();
    choices.add(new Field.Choice("", text("certificate.none")));
    content
        .certificates()
        .forEach(
            c -> choices.add(new Field.Choice(c.number(), c.number() + " · " + in(c.scope()))));
    return Field.select(
            StepFields.CERTIFICATE,
            text(StepFields.CERTIFICATE),
            value(StepFields.CERTIFICATE, ""),
            choices)
        .mayStayEmpty()
        .mistake(mistakes);
  }

  private Field inputs() {
    return line(StepFields.INPUTS)
        .mayStayEmpty()
        .hint(text("inputs.hint"))
        .with("maxlength", "400")
        .with("autocapitalize", "characters")
        .with("autocomplete", "off");
  }

  private Field note(String name) {
    return Field.lines(name, text(name), value(name, ""))
        .mayStayEmpty()
        .with("maxlength", "500")
        .mistake(mistakes);
  }

  private Field line(String name) {
    return Field.line(name, text(name), value(name, "")).mistake(mistakes);
  }

  private Component optional(String id, Field field, boolean there) {
    return there ? new FieldPanel(id, field) : new WebMarkupContainer(id).setVisible(false);
  }

  private Component hidden(String name) {
    return new WebMarkupContainer(name).add(AttributeModifier.replace("value", value(name, "")));
  }

  private static Component value(String name) {
    return new WebMarkupContainer("actor").add(AttributeModifier.replace("value", name));
  }

  private String value(String name, String otherwise) {
    String typed = content.values().getOrDefault(name, "");
    return typed.isEmpty() ? otherwise : typed;
  }

  private String text(String name) {
    return getString("record." + name);
  }

  private String in(LocalizedText text) {
    return text.in(getLocale());
  }
}
