package lingao.catalog.suspicion;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import lingao.catalog.credential.GuessLimit;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.media.PrivatePicture;
import lingao.catalog.media.PrivatePictures;
import lingao.catalog.media.UnreadablePicture;
import lingao.catalog.network.ClientAddresses;
import lingao.catalog.shared.ShopTime;

/** Takes reports of suspicious packages, from anybody. */
@ApplicationScoped
public class SuspicionService {

  private static final int FREE = 5;

  @Inject private SuspicionStore store;
  @Inject private PrivatePictures pictures;
  @Inject private ClientAddresses addresses;
  @Inject private ShopTime time;

  private final GuessLimit limit = new GuessLimit(FREE, FREE, () -> time.now());

  /**
   * Takes a report.
   *
   * @param address from which it comes, so that nobody sends them in masses; it is not kept
   * @throws TooManyAttempts when too many came from there lately
   * @throws UnreadablePicture when the picture is none
   */
  @Transactional(NOT_SUPPORTED)
  public void report(NewSuspicion report, String address) {
    Optional<String> limited = addresses.limited(address);
    limited.ifPresent(from -> limit.check(from, from));
    Optional<String> picture = report.picture().map(pictures::keep).map(PrivatePicture::key);
    try {
      store.add(report, picture, time.now());
    } catch (RuntimeException e) {
      picture.ifPresent(pictures::delete);
      throw e;
    }
    limited.ifPresent(from -> limit.note(from, from, false));
  }
}
