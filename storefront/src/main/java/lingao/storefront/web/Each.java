package lingao.storefront.web;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;

/**
 * One piece of markup for each value, nothing for an empty list. For stateless pages only: what
 * fills the items is not kept.
 *
 * <pre>{@code
 * add(new Each<>("brands", brands, (item, brand) -> item.add(new Label("slug", brand.slug()))));
 * }</pre>
 *
 * @param <T> what is listed
 */
public final class Each<T> extends ListView<T> {

  private static final long serialVersionUID = 1L;

  private final transient BiConsumer<ListItem<T>, T> fill;

  /** The values and what adds their components to an item. */
  public Each(String id, List<T> values, BiConsumer<ListItem<T>, T> fill) {
    super(id, values);
    this.fill = fill;
  }

  @Override
  protected void populateItem(ListItem<T> item) {
    fill.accept(item, item.getModelObject());
  }
}
