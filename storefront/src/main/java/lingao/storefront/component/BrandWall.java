package lingao.storefront.component;

import java.util.List;
import lingao.catalog.brand.BrandSummary;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** The brands as a wall of emblems. Their names are headings of level 3. */
public final class BrandWall extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "(min-width: 64rem) 15vw, (min-width: 40rem) 30vw, 44vw";

  private final transient List<BrandSummary> brands;

  /** The wall of {@code brands}, in that order. */
  public BrandWall(String id, List<BrandSummary> brands) {
    super(id);
    this.brands = brands;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("brands", brands, this::populate));
  }

  private void populate(ListItem<BrandSummary> item, BrandSummary brand) {
    item.add(AttributeModifier.append("class", "accent-" + brand.slug()));
    item.add(new PicturePanel("emblem", brand.emblem(), SIZES).decorative());
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/brands/" + brand.slug()));
    link.add(new Label("name", brand.name().in(getLocale())));
    item.add(link);
    item.add(new Label("town", brand.town().name().in(getLocale())));
    item.add(new DemoMark("demo", brand.demo()));
    item.add(new Label("tagline", brand.tagline().in(getLocale())));
  }
}
