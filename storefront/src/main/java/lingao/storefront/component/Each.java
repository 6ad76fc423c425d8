package lingao.storefront.component;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;

/**
 * Repeats its markup for each value of a list; for pages that are rendered once and forgotten.
 *
 * <pre>{@code
 * add(new Each<>("brands", brands, (item, brand) -> item.add(new Label("slug", brand.slug()))));
 * }</pre>
 */
public final class Each<T> extends ListView<T> {

  private static final long serialVersionUID = 1L;

  private final transient BiConsumer<ListItem<T>, T> part;

  /** Repeats for {@code values}; {@code part} adds to each item what its markup names. */
  public Each(String id, List<T> values, BiConsumer<ListItem<T>, T> part) {
    super(id, values);
    this.part = part;
  }

  @Override
  protected void populateItem(ListItem<T> item) {
    part.accept(item, item.getModelObject());
  }
}
