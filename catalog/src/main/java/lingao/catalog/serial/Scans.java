package lingao.catalog.serial;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import lingao.catalog.shared.ShopSecret;
import lingao.catalog.shared.ShopTime;

/** Counts scans, each in a transaction of its own. */
@ApplicationScoped
class Scans {

  private static final Duration PAUSE = Duration.ofMinutes(SerialService.PAUSE_MINUTES);
  private static final String PURPOSE = "serial-visit";

  @Inject private SerialStore serials;
  @Inject private ScanStore scans;
  @Inject private ShopSecret secret;
  @Inject private ShopTime time;

  /** Counts it, unless the same visitor was counted for that number some minutes ago. */
  @Transactional(REQUIRES_NEW)
  void count(SerialScan scan, Instant at) {
    String digest = secret.sign(PURPOSE, scan.gtin() + "/" + scan.serial() + "/" + scan.visitor());
    if (!scans.isNewVisit(digest, at, at.plus(PAUSE))) {
      return;
    }
    if (serials.find(scan.gtin(), scan.serial()).isPresent()) {
      scans.count(scan, at);
    } else {
      scans.countUnknown(scan, at);
    }
  }

  /** Forgets who was counted; how many. */
  @Transactional
  int sweep() {
    return scans.sweep(time.now());
  }
}
