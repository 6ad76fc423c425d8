package lingao.storefront.console.trace;

import java.util.List;
import lingao.catalog.media.Upload;
import lingao.storefront.form.Mistakes;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** Photographs, documents and a video; what was sent before and is kept can be left out again. */
final class FilesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  /** Names of the fields in which files are sent. */
  static final List<String> FIELDS = List.of("photos", "documents", "video");

  /** Name of the boxes of what was sent before. */
  static final String KEPT = "kept";

  private final transient List<Upload> uploads;
  private final transient Mistakes mistakes;

  FilesPanel(String id, List<Upload> uploads, Mistakes mistakes) {
    super(id);
    this.uploads = uploads;
    this.mistakes = mistakes;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new WebMarkupContainer("sent")
            .add(new Each<>("kept", uploads, this::kept))
            .setVisible(!uploads.isEmpty()));
    FIELDS.forEach(name -> add(mistake(name), control(name, name)));
    add(control("album", "photos"));
  }

  private void kept(ListItem<Upload> item, Upload upload) {
    item.add(
        new WebMarkupContainer("token").add(AttributeModifier.replace("value", upload.token())));
    String key = upload.isPicture() ? "photo" : upload.isVideo() ? "video" : "document";
    item.add(new Label("what", getString("files." + key)));
    item.add(new Label("name", upload.name()));
    item.add(new Label("size", Math.max(1, upload.bytes() / 1024) + " KB"));
  }

  /** What is said of a field is said with it. */
  private Component control(String id, String field) {
    boolean wrong = mistakes.of(field).isPresent();
    String hint = field + "-hint";
    Component control = new WebMarkupContainer(id);
    control.add(
        AttributeModifier.replace("aria-describedby", wrong ? field + "-mistake " + hint : hint));
    if (wrong) {
      control.add(AttributeModifier.replace("aria-invalid", "true"));
    }
    return control;
  }

  private Component mistake(String name) {
    return new Label(name + "-mistake", mistakes.of(name).orElse(""))
        .setVisible(mistakes.of(name).isPresent());
  }
}
