package lingao.storefront.trace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;

/** One item, as its page's address names it: {@code {gtin}.{serial}}. */
record Piece(Gtin gtin, Serial serial) {

  private static final Pattern FORM = Pattern.compile("(\\d{14})\\.(.{1,20})");

  /** Whether a code has this form and no other. */
  static boolean isWritten(String code) {
    return FORM.matcher(code).matches();
  }

  /** The item; nothing for a wrong check digit or signs that no serial number has. */
  static Optional<Piece> of(String code) {
    Matcher form = FORM.matcher(code);
    try {
      return form.matches()
          ? Optional.of(new Piece(new Gtin(form.group(1)), new Serial(form.group(2))))
          : Optional.empty();
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  /** As it is written in an address. */
  String code() {
    return gtin + "." + serial;
  }
}
