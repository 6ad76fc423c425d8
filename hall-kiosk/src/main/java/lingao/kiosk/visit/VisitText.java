package lingao.kiosk.visit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.shared.ShopSecret;

/** A visit as the text of a cookie: its parts, when it ends, and a signature over both. */
record VisitText(ShopSecret secret) {

  private static final String PURPOSE = "kiosk-visit";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<signed>(?<basket>[\\w-]*)~(?<handoff>[\\w.-]*)~(?<order>\\w*)~(?<until>\\d{10}))"
              + "~(?<signature>[\\w-]{43})");

  String write(Visit visit, Instant until) {
    String signed =
        String.join(
            "~",
            visit.basket().orElse(""),
            visit.handoff().orElse(""),
            visit.order().orElse(""),
            String.valueOf(until.getEpochSecond()));
    return signed + "~" + secret.sign(PURPOSE, signed);
  }

  /** The visit; nothing for what the kiosk has not signed, or when it is over. */
  Optional<Visit> read(String text, Instant now) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
            && secret.verify(PURPOSE, parts.group("signed"), parts.group("signature"))
            && now.getEpochSecond() < Long.parseLong(parts.group("until"))
        ? Optional.of(
            new Visit(part(parts, "basket"), part(parts, "handoff"), part(parts, "order")))
        : Optional.empty();
  }

  private static Optional<String> part(Matcher parts, String name) {
    return Optional.of(parts.group(name)).filter(part -> !part.isEmpty());
  }
}
