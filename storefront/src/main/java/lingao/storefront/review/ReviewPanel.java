package lingao.storefront.review;

import java.time.LocalDate;
import lingao.catalog.media.Picture;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.catalog.review.Review;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.component.Dates;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.web.Each;
import lingao.storefront.web.PictureUrls;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** A review: stars, words and pictures of a buyer, and what the brand answers. */
public final class ReviewPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "7rem";

  private final transient Review review;

  /** The review. */
  public ReviewPanel(String id, Review review) {
    super(id);
    this.review = review;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    LocalDate day = LocalDate.ofInstant(review.writtenAt(), ShopTime.ZONE);
    add(new Stars("stars", review.stars()));
    add(new Label("author", review.author()));
    add(
        new Label("day", Dates.day(day, getLocale()))
            .add(AttributeModifier.replace("datetime", day)));
    add(new Label("pack", review.pack().in(getLocale())));
    add(new Label("words", review.words()));
    WebMarkupContainer pictures = new WebMarkupContainer("pictures");
    pictures.add(
        new Each<>("items", review.pictures(), (item, picture) -> item.add(link(picture))));
    add(pictures.setVisible(!review.pictures().isEmpty()));
    WebMarkupContainer reply = new WebMarkupContainer("reply");
    reply.add(new Label("text", review.reply().orElse("")));
    add(reply.setVisible(review.reply().isPresent()));
  }

  private static WebMarkupContainer link(Picture picture) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(
        AttributeModifier.replace(
            "href", PictureUrls.url(picture, RenditionSize.HUGE, RenditionFormat.JPEG)));
    link.add(new PicturePanel("picture", picture, SIZES));
    return link;
  }
}
