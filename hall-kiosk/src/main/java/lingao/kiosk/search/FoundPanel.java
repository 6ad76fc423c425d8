package lingao.kiosk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lingao.catalog.product.ProductCard;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.Vocabulary;
import lingao.kiosk.component.Link;
import lingao.kiosk.component.PagerPanel;
import lingao.kiosk.component.ProductTile;
import lingao.kiosk.layout.HallLinks;
import lingao.storefront.web.Each;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** The goods found, six a screen; when there are none, others to look at, and categories. */
class FoundPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;
  private final transient Vocabulary names;
  private final transient HallLinks links;

  FoundPanel(String id, Finding finding, Vocabulary names, HallLinks links) {
    super(id);
    this.finding = finding;
    this.names = names;
    this.links = links;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    boolean any = finding.any();
    add(new Label("heading", worded(any ? "found.heading" : "found.nothing", finding.subject())));
    add(new Label("count", worded("found.count", finding.results().total())).setVisible(any));
    add(notice());
    add(new WebMarkupContainer("try").setVisible(!any));
    add(new CategoriesPanel("categories", names, links).setVisible(!any));
    add(instead());
    add(new Each<>("goods", finding.goods(), (item, product) -> item.add(tile(product))));
    add(pager(finding.results()));
    add(new Link("again", again()));
  }

  private Component notice() {
    ProductResults results = finding.results();
    String key = results.degraded() ? "found.limited" : "found.similar";
    return new Label("notice", worded(key, finding.subject()))
        .setVisible(results.degraded() || results.similar());
  }

  private Component instead() {
    String kept = finding.kept();
    return new Label("instead", worded(kept.isBlank() ? "found.popular" : "found.kept", kept))
        .setVisible(!finding.any() && !finding.goods().isEmpty());
  }

  private Component tile(ProductCard product) {
    return new ProductTile("tile", product, finding.shelfOf(product), links);
  }

  private Component pager(ProductResults results) {
    Wanted wanted = finding.wanted();
    return new PagerPanel(
        "pager", results.page(), 1, results.pages(), page -> wanted.onPage(page).address(links));
  }

  /** Back to the keyboard, with the words to be mended. */
  private String again() {
    String words = finding.wanted().words();
    return words.isEmpty()
        ? links.search()
        : links.search() + "?edit=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private StringResourceModel worded(String key, Object parameter) {
    return new StringResourceModel(key, this).setParameters(parameter);
  }
}
