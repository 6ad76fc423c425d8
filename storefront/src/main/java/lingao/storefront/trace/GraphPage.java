package lingao.storefront.trace;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.Genealogy;
import lingao.catalog.trace.GenealogyService;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.link.CodeLinks;
import lingao.storefront.layout.ShopPage;
import lingao.storefront.web.story.Layers;
import lingao.storefront.web.story.LayersPanel;
import lingao.storefront.web.story.StoryStyles;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * What a batch came from and what became of it: a drawing, and the same as lists with links.
 * Addressed by the plain form of a trace code only.
 */
public class GraphPage extends ShopPage {

  private static final long serialVersionUID = 1L;

  /** Things each way; more would be no picture any more. */
  private static final int MOST = 60;

  @Inject private TraceService trace;
  @Inject private GenealogyService genealogies;
  @Inject private ShowcaseService products;

  private final transient BatchSummary batch;
  private final transient ProductCard product;

  /** The page of the code in the address. */
  public GraphPage(PageParameters parameters) {
    super(parameters);
    this.batch = found(parse(parameters.get("code").toString("")).flatMap(trace::find));
    this.product = found(products.bySlugs(List.of(batch.product())).stream().findFirst());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Genealogy genealogy = genealogies.around(batch, MOST);
    add(
        new WebMarkupContainer("story")
            .add(AttributeModifier.replace("href", CodeLinks.page(batch.code()))));
    add(new Label("name", text("graph.heading", in(product.name()))));
    add(new WebMarkupContainer("alone").setVisible(genealogy.isAlone()));
    add(new WebMarkupContainer("drawing").add(drawing(genealogy)).setVisible(!genealogy.isAlone()));
    add(branches("sources", Branch.sources(genealogy)));
    add(branches("products", Branch.products(genealogy)));
    add(new WebMarkupContainer("more").setVisible(genealogy.truncated()));
  }

  private Component drawing(Genealogy genealogy) {
    List<Layers.Node<EpcKey>> nodes =
        Stream.of(
                genealogy.sources().stream().map(thing -> node(thing, -thing.depth())),
                Stream.of(node(genealogy.batch(), 0)),
                genealogy.products().stream().map(thing -> node(thing, thing.depth())))
            .flatMap(part -> part)
            .toList();
    List<Layers.Edge<EpcKey>> edges =
        genealogy.edges().stream()
            .map(edge -> new Layers.Edge<>(edge.from(), edge.to()))
            .distinct()
            .toList();
    return new LayersPanel(
        "graph", Layers.of(nodes, edges), text("graph.heading", in(product.name())));
  }

  private Layers.Node<EpcKey> node(Genealogy.Thing thing, int layer) {
    return new Layers.Node<>(
        thing.key(), layer, ThingLabel.name(thing, this), ThingLabel.number(thing));
  }

  private static Component branches(String id, List<Branch> branches) {
    return new WebMarkupContainer(id)
        .add(new BranchPanel("branch", branches))
        .setVisible(!branches.isEmpty());
  }

  @Override
  protected String title() {
    return text("graph.title", in(product.name()), batch.code().grouped());
  }

  @Override
  protected String description() {
    return text("graph.description", in(product.name()));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(StoryStyles.SHEET));
    response.render(CssHeaderItem.forReference(TraceStyles.SHEET));
  }

  private String text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters).getString();
  }

  private static Optional<TraceCode> parse(String code) {
    try {
      return Optional.of(new TraceCode(code));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
