package lingao.storefront.hall;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.hall.HallDetail;
import lingao.catalog.hall.HallService;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.storefront.component.DemoMark;
import lingao.storefront.component.OpeningHours;
import lingao.storefront.component.Paragraphs;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.layout.ShopPage;
import lingao.storefront.web.Each;
import lingao.storefront.web.PictureUrls;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** An experience hall: how to get there, what it is like, what lies on its shelves. */
public class HallPage extends ShopPage {

  private static final long serialVersionUID = 1L;

  @Inject private HallService halls;

  private final transient HallDetail hall;

  /** The page of the hall that the address names. */
  public HallPage(PageParameters parameters) {
    super(parameters);
    hall = found(halls.hall(slug()));
  }

  @Override
  protected String title() {
    return in(summary().name());
  }

  @Override
  protected String description() {
    return in(summary().address()) + getString("stop") + in(hall.directions());
  }

  @Override
  protected String sharedPicture() {
    return PictureUrls.url(summary().picture(), RenditionSize.LARGE, RenditionFormat.JPEG);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new PicturePanel("outside", summary().picture(), "100vw").eager());
    add(new Label("name", in(summary().name())));
    add(new DemoMark("demo", summary().demo()));
    facts();
    add(new Paragraphs("story", hall.story()));
    add(new PicturePanel("inside", hall.inside(), "(min-width: 60rem) 50vw, 100vw"));
    shelves();
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(HallStyles.REFERENCE));
  }

  private void facts() {
    add(new OpeningHours("hours", summary()));
    add(new Label("address", in(summary().address())));
    add(new Label("phone", summary().phone()));
    add(
        new Label(
            "area", new StringResourceModel("area").setParameters(summary().areaSquareMetres())));
    add(new Label("directions", in(hall.directions())));
  }

  private void shelves() {
    List<HallDetail.Shelf> shelves = hall.shelves();
    add(
        new WebMarkupContainer("shelvesSection")
            .add(
                new Each<>(
                    "shelves", shelves, (item, shelf) -> item.add(new ShelfPanel("shelf", shelf))))
            .setVisible(!shelves.isEmpty()));
  }

  private HallSummary summary() {
    return hall.summary();
  }
}
