package lingao.catalog.aftersale;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.media.PrivatePicture;
import lingao.catalog.media.PrivatePictures;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderView;

/** Returns, for buyers. Whether somebody may see the order is for the caller to say. */
@ApplicationScoped
public class ReturnService {

  @Inject private ReturnOffers offers;
  @Inject private ReturnReader reader;
  @Inject private ReturnMoves moves;
  @Inject private ReturnPictures pictures;
  @Inject private PrivatePictures files;

  /** What of the order can be given back now. */
  public ReturnOffer offer(OrderView order) {
    return offers.of(order);
  }

  /**
   * Asks for money back. The same form sent twice is one case.
   *
   * @throws ReturnRefused when a rule is broken; nothing was done
   */
  public ReturnNumber request(OrderNumber order, ReturnRequest request) {
    return moves.request(order, request);
  }

  /**
   * Takes a wish back, as long as no money is on its way.
   *
   * @throws ReturnRefused when it is too late
   */
  public void withdraw(ReturnNumber number) {
    moves.withdraw(number);
  }

  /** All cases of an order, the newest first. */
  public List<ReturnCase> cases(OrderNumber order) {
    return reader.ofOrder(order);
  }

  /**
   * Keeps a photograph for a form that is being filled in; a day long, unless it is sent. Decodes
   * outside any transaction; a file without a row, after a crash, is seen by nobody.
   *
   * @param content a JPEG or PNG of at most 10 MB
   * @throws lingao.catalog.media.UnreadablePicture when it is none
   * @throws ReturnRefused when there are too many
   */
  @Transactional(NOT_SUPPORTED)
  public PrivatePicture keep(OrderNumber order, byte[] content) {
    pictures.mustHaveRoom(order);
    PrivatePicture picture = files.keep(content);
    pictures.insert(order, picture);
    return picture;
  }

  /** Those of the keys that were kept for this order and not sent yet, in their order. */
  public List<String> kept(OrderNumber order, List<String> keys) {
    return pictures.known(order, keys);
  }

  /** A photograph of that order as JPEG. */
  public Optional<byte[]> picture(OrderNumber order, String key) {
    return pictures.content(order, key);
  }
}
