package lingao.storefront.trace.resolver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.trace.link.CodeAsked;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells who counts it that a person has opened the link of one piece. */
@ApplicationScoped
public class Askers {

  private static final int LONGEST = 60;

  /** Programs that name themselves so, and previews of links in chats. */
  private static final Pattern MACHINE =
      Pattern.compile("bot\\b|crawl|spider|slurp|preview|facebookexternalhit|monitor|lighthouse");

  @Inject Event<CodeAsked> asked;

  /** The header in which a proxy in front tells a client's region; without one it is unknown. */
  @Inject
  @ConfigProperty(name = "region.header")
  Optional<String> regionHeader;

  void tell(DigitalLink link, HttpServletRequest request) {
    if (link.serial().isPresent() && link.gtin().isPresent() && isPerson(request)) {
      asked.fireAsync(
          new CodeAsked(
              link.gtin().get(),
              link.serial().get(),
              CodeAsked.Via.WEB,
              Instant.now(),
              region(request)));
    }
  }

  private Optional<String> region(HttpServletRequest request) {
    return regionHeader
        .map(request::getHeader)
        .map(String::strip)
        .filter(region -> !region.isEmpty() && region.length() <= LONGEST);
  }

  /** Browsers that only look ahead say so (Fetch standard: Sec-Purpose; older ones Purpose). */
  static boolean isPerson(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && request.getHeader("Sec-Purpose") == null
        && request.getHeader("Purpose") == null
        && Optional.ofNullable(request.getHeader("User-Agent"))
            .map(agent -> !MACHINE.matcher(agent.toLowerCase(Locale.ROOT)).find())
            .orElse(false);
  }
}
