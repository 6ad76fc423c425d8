package lingao.kiosk.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.search.Vocabulary;
import lingao.catalog.shared.LocalizedText;
import lingao.kiosk.component.Link;
import lingao.kiosk.layout.HallLinks;
import lingao.storefront.web.Each;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** The categories of the first level, for those who would rather not type. */
class CategoriesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Vocabulary names;
  private final transient HallLinks links;

  CategoriesPanel(String id, Vocabulary names, HallLinks links) {
    super(id);
    this.names = names;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<Map.Entry<String, LocalizedText>> all = List.copyOf(names.categories().entrySet());
    add(new Each<>("categories", all, (item, category) -> item.add(link(category))));
  }

  private Component link(Map.Entry<String, LocalizedText> category) {
    Wanted goods = new Wanted("", Optional.of(category.getKey()), Optional.empty(), 1);
    return new Link("category", goods.address(links))
        .add(new Label("name", category.getValue().in(getLocale())));
  }
}
