package lingao.storefront.trace.resolver;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Serial;
import lingao.catalog.serial.ScanWay;
import lingao.catalog.serial.SerialScan;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.Gtin;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has it counted that a person opens the link of one piece, after the answer. The page to which it
 * leads may count again: of one visitor within some minutes only once counts.
 */
@ApplicationScoped
public class Askers {

  private static final Logger LOG = Logger.getLogger(Askers.class.getName());

  /** Programs that name themselves so, and previews of links in chats. */
  private static final Pattern MACHINE =
      Pattern.compile("bot\\b|crawl|spider|slurp|preview|facebookexternalhit|monitor|lighthouse");

  @Resource ManagedExecutorService executor;
  @Inject SerialService serials;

  /** The header in which a proxy in front tells a client's region; without one it is unknown. */
  @Inject
  @ConfigProperty(name = "region.header")
  Optional<String> regionHeader;

  void tell(DigitalLink link, HttpServletRequest request) {
    link.gtin()
        .flatMap(gtin -> link.serial().flatMap(serial -> scan(gtin, serial, request)))
        .ifPresent(this::count);
  }

  /** That a person asks for one piece; nothing for programs. */
  public Optional<SerialScan> scan(Gtin gtin, Serial serial, HttpServletRequest request) {
    return isPerson(request)
        ? Optional.of(
            new SerialScan(
                gtin,
                serial,
                ScanWay.WEB,
                regionHeader.map(request::getHeader),
                request.getRemoteAddr()))
        : Optional.empty();
  }

  private void count(SerialScan scan) {
    try {
      executor.execute(() -> serials.scan(scan));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "too busy to count", e);
    }
  }

  /** Browsers that only look ahead say so (Fetch standard: Sec-Purpose; older ones Purpose). */
  private static boolean isPerson(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && request.getHeader("Sec-Purpose") == null
        && request.getHeader("Purpose") == null
        && Optional.ofNullable(request.getHeader("User-Agent"))
            .map(agent -> !MACHINE.matcher(agent.toLowerCase(Locale.ROOT)).find())
            .orElse(false);
  }
}
