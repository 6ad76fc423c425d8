package lingao.storefront.component;

import java.util.List;
import lingao.catalog.shared.LabelledText;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/** A table of names and values, such as a specification; nothing when it has no row. */
public final class LabelledTable extends Panel {

  private static final long serialVersionUID = 1L;

  private final IModel<String> caption;
  private final transient List<LabelledText> rows;

  /** The table of {@code rows}, in that order, under a caption. */
  public LabelledTable(String id, IModel<String> caption, List<LabelledText> rows) {
    super(id);
    this.caption = caption;
    this.rows = rows;
    setRenderBodyOnly(true);
    setVisible(!rows.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("caption", caption));
    add(
        new Each<>(
            "rows",
            rows,
            (item, row) -> {
              item.add(new Label("label", row.label().in(getLocale())));
              item.add(new Label("value", row.value().in(getLocale())));
            }));
  }
}
