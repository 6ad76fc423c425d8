package lingao.catalog.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.media.MediaService;
import lingao.catalog.media.Picture;
import lingao.catalog.review.ReviewRefused.AlreadyWritten;
import lingao.catalog.review.ReviewRefused.NotBought;
import lingao.catalog.review.ReviewRefused.NotReceived;
import lingao.catalog.review.ReviewRefused.NotWritten;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;

/**
 * The buyers' side of reviews. Only who has received goods may review them, once a line of an
 * order; the office looks at each before it is shown, and again after each edit.
 */
@ApplicationScoped
public class ReviewService {

  @Inject private ReviewStore store;
  @Inject private ReviewReader reader;
  @Inject private MediaService media;
  @Inject private Purchases purchases;
  @Inject private ShopTime time;

  /** The order, for whom it is; nothing when it isn't theirs. */
  @Transactional
  public Optional<Purchase> purchase(String order, Buyer buyer) {
    return purchases.find(order, buyer);
  }

  /** The reviews that were written for an order, for whom it is. */
  @Transactional
  public List<Review> written(String order, Buyer buyer) {
    return purchase(order, buyer).map(bought -> reader.ofOrder(bought.order())).orElse(List.of());
  }

  /**
   * Writes a review of what was bought, which then waits for the office.
   *
   * @param sku code of the line
   * @throws ReviewRefused when it isn't theirs, was not received or has a review
   * @throws lingao.catalog.media.UnreadablePicture when a picture is none
   */
  @Transactional
  public void write(String order, Buyer buyer, String sku, NewReview review) {
    Purchase purchase = received(order, buyer);
    Purchase.Item item = item(purchase, sku);
    long id =
        store
            .add(purchase, item, review, Author.masked(purchase.name()), time.now())
            .orElseThrow(() -> new AlreadyWritten(order, sku));
    store.putPictures(id, kept(review, item));
  }

  /**
   * Puts another in the place of a review; it is shown no more until the office has looked again.
   *
   * @param keepPictures whether the pictures of before stay, when no others come
   */
  @Transactional
  public void edit(String order, Buyer buyer, String sku, NewReview review, boolean keepPictures) {
    Purchase purchase = received(order, buyer);
    Purchase.Item item = item(purchase, sku);
    long id =
        store
            .replace(purchase.order(), sku, review, time.now())
            .orElseThrow(() -> new NotWritten(order, sku));
    if (!keepPictures || !review.pictures().isEmpty()) {
      store.putPictures(id, kept(review, item));
    }
  }

  /**
   * What the page of a product shows: two SQL statements.
   *
   * @param product slug
   * @param page from 1
   */
  @Transactional
  public ProductReviews ofProduct(String product, int page) {
    return reader.ofProduct(product, Math.min(Math.max(1, page), 100_000));
  }

  private Purchase received(String order, Buyer buyer) {
    Purchase purchase = purchase(order, buyer).orElseThrow(() -> new NotBought(order));
    if (!purchase.received()) {
      throw new NotReceived(order);
    }
    return purchase;
  }

  private static Purchase.Item item(Purchase purchase, String sku) {
    return purchase.item(sku).orElseThrow(() -> new NotBought(purchase.order()));
  }

  private List<Picture> kept(NewReview review, Purchase.Item item) {
    LocalizedText alt =
        new LocalizedText("买家晒图：" + item.name().zh(), "Buyer's photo: " + item.name().en());
    return review.pictures().stream().map(file -> media.keepPhotograph(file, alt)).toList();
  }
}
