package lingao.storefront.basket;

import java.util.List;
import lingao.catalog.basket.BasketNote;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** What changed since the reader saw the basket last, and one button that takes it in. */
class NotesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<BasketNote> notes;

  NotesPanel(String id, List<BasketNote> notes) {
    super(id);
    this.notes = notes;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    boolean fewer = notes.stream().anyMatch(BasketNote.FewerLeft.class::isInstance);
    WebMarkupContainer box = new WebMarkupContainer("box");
    box.add(new Each<>("notes", notes, (item, note) -> item.add(new Label("note", said(note)))));
    box.add(new WebMarkupContainer("fit").setVisible(fewer));
    box.add(new WebMarkupContainer("seen").setVisible(!fewer));
    add(box.setVisible(!notes.isEmpty()));
  }

  private StringResourceModel said(BasketNote note) {
    String name = note.name().in(getLocale());
    if (note instanceof BasketNote.PriceChanged changed) {
      return text("notes.price", name, changed.before().tag(), changed.now().tag());
    }
    if (note instanceof BasketNote.FewerLeft fewer) {
      String key = fewer.available() == 0 ? "notes.out" : "notes.fewer";
      return text(key, name, fewer.wanted(), fewer.available());
    }
    return text("notes.gone", name);
  }

  private StringResourceModel text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters);
  }
}
