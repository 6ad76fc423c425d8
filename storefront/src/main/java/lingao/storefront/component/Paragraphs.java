package lingao.storefront.component;

import java.util.Arrays;
import java.util.List;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** A longer text, one paragraph for each part between blank lines. */
public final class Paragraphs extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient LocalizedText text;

  /** The paragraphs of {@code text} in the reader's language. */
  public Paragraphs(String id, LocalizedText text) {
    super(id);
    this.text = text;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<String> parts = Arrays.asList(text.in(getLocale()).strip().split("\\R\\s*\\R"));
    add(new Each<>("paragraphs", parts, (item, part) -> item.add(new Label("text", part))));
  }
}
