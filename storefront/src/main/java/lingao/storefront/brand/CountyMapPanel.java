package lingao.storefront.brand;

import java.util.List;
import java.util.stream.IntStream;
import lingao.catalog.brand.BrandSummary;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.storefront.web.Each;
import lingao.storefront.web.PictureUrls;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** A drawn map of the county with the brands' emblems beside their towns. */
class CountyMapPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int LABEL_BELOW = Medallions.RADIUS + 26;

  private final transient List<BrandSummary> brands;

  CountyMapPanel(String id, List<BrandSummary> brands) {
    super(id);
    this.brands = brands;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(shape("island", "d", CountyMap.island()));
    add(shape("county", "d", CountyMap.county()));
    add(shape("river", "d", CountyMap.river()));
    add(new Each<>("leaders", marks(), this::leader));
    add(new Each<>("brands", marks(), this::emblem));
  }

  private List<Mark> marks() {
    List<MapPoint> towns =
        brands.stream()
            .map(brand -> CountyMap.point(brand.town().latitude(), brand.town().longitude()))
            .toList();
    List<MapPoint> places = Medallions.spread(towns);
    return IntStream.range(0, brands.size())
        .mapToObj(i -> new Mark(brands.get(i), towns.get(i), places.get(i)))
        .toList();
  }

  private void leader(ListItem<Mark> item, Mark mark) {
    item.setRenderBodyOnly(true);
    item.add(
        shape("line", "d", "M" + mark.town().path() + "L" + mark.place().path()),
        at(new WebMarkupContainer("pin"), "cx", "cy", mark.town()));
  }

  private void emblem(ListItem<Mark> item, Mark mark) {
    String town = mark.brand().town().name().in(getLocale());
    String name = mark.brand().name().in(getLocale());
    item.add(AttributeModifier.replace("href", "/brands/" + mark.brand().slug()));
    item.add(AttributeModifier.append("class", "accent-" + mark.brand().slug()));
    item.add(AttributeModifier.replace("aria-label", name + " · " + town));
    MapPoint corner =
        new MapPoint(mark.place().x() - Medallions.RADIUS, mark.place().y() - Medallions.RADIUS);
    item.add(at(new WebMarkupContainer("ring"), "cx", "cy", mark.place()));
    item.add(at(shape("emblem", "href", picture(mark.brand())), "x", "y", corner));
    MapPoint below = new MapPoint(mark.place().x(), mark.place().y() + LABEL_BELOW);
    item.add(at(new Label("town", town), "x", "y", below));
  }

  private static String picture(BrandSummary brand) {
    return PictureUrls.url(brand.emblem(), RenditionSize.SMALL, RenditionFormat.WEBP);
  }

  private static WebMarkupContainer shape(String id, String attribute, String value) {
    WebMarkupContainer shape = new WebMarkupContainer(id);
    shape.add(AttributeModifier.replace(attribute, value));
    return shape;
  }

  private static Component at(Component shape, String x, String y, MapPoint place) {
    return shape
        .add(AttributeModifier.replace(x, MapPoint.number(place.x())))
        .add(AttributeModifier.replace(y, MapPoint.number(place.y())));
  }

  /** A brand, its town and the place of its emblem. */
  private record Mark(BrandSummary brand, MapPoint town, MapPoint place) {}
}
