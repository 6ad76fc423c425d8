package lingao.storefront.product;

import java.util.List;
import java.util.stream.Stream;
import lingao.catalog.search.ProductResults.Facet;
import lingao.storefront.search.FacetNames;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;

/** One facet: a few values at once, chosen ones among them, the rest on demand. */
class FacetPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 6;

  private final Facet facet;
  private final transient List<Listing.Choice> choices;

  FacetPanel(String id, Facet facet, List<Listing.Choice> choices) {
    super(id);
    this.facet = facet;
    this.choices = choices;
    setRenderBodyOnly(true);
    setVisible(!choices.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<Listing.Choice> first = first();
    List<Listing.Choice> others = choices.stream().filter(c -> !first.contains(c)).toList();
    add(new Label("name", new ResourceModel("facet." + FacetNames.of(facet))));
    add(new ChoicesPanel("first", first));
    WebMarkupContainer rest = new WebMarkupContainer("rest");
    rest.add(AttributeModifier.replace("id", "more-" + FacetNames.of(facet)));
    rest.add(new Label("more", new StringResourceModel("more", this).setParameters(others.size())));
    rest.add(new ChoicesPanel("others", others));
    add(rest.setVisible(!others.isEmpty()));
  }

  private List<Listing.Choice> first() {
    if (choices.size() <= AT_ONCE + 1) {
      return choices;
    }
    Stream<Listing.Choice> chosen = choices.stream().filter(Listing.Choice::chosen);
    return Stream.concat(choices.stream().limit(AT_ONCE), chosen).distinct().toList();
  }
}
