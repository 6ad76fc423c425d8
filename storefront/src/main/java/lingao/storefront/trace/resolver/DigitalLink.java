package lingao.storefront.trace.resolver;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;

/**
 * The path of a GS1 Digital Link (GS1 Digital Link Standard: URI Syntax, 4.8): AI (01), then the
 * key qualifiers (22) consumer product variant, (10) lot and (21) serial number, each at most once
 * and in this order.
 *
 * @param lot the batch, if the link says one
 */
record DigitalLink(Gtin gtin, Optional<Lot> lot) {

  private static final List<String> QUALIFIERS = List.of("22", "10", "21");

  /** GS1 character set 82, which variant, lot and serial number share. */
  private static final Pattern QUALIFIER_FORM = Pattern.compile("[!-\"%-?A-Z_a-z]{1,20}");

  /**
   * Reads a path such as {@code /01/06901234000016/10/A%2F1}, its escapes not yet decoded. Refuses
   * any other form and a wrong check digit with {@link InvalidValue}.
   */
  static DigitalLink parse(String path) {
    String[] parts = path.split("/", -1);
    if (parts.length < 3 || parts.length % 2 == 0 || !parts[1].equals("01")) {
      throw new InvalidValue("path", "/01/{gtin}, then pairs of identifier and value");
    }
    Gtin gtin = Gtin.parse(decode(parts[2]));
    Optional<Lot> lot = Optional.empty();
    int order = -1;
    for (int i = 3; i < parts.length; i += 2) {
      int place = QUALIFIERS.indexOf(parts[i]);
      if (place <= order) {
        throw new InvalidValue("path", "after the GTIN come 22, 10, 21, in this order");
      }
      order = place;
      String value = qualifier(parts[i + 1]);
      if (parts[i].equals("10")) {
        lot = Optional.of(new Lot(value));
      }
    }
    return new DigitalLink(gtin, lot);
  }

  private static String qualifier(String escaped) {
    String value = decode(escaped);
    if (!QUALIFIER_FORM.matcher(value).matches()) {
      throw new InvalidValue("path", "values have 1 to 20 signs of GS1 character set 82");
    }
    return value;
  }

  /** Decodes percent escapes (RFC 3986, 2.1), in which a plus sign is a plus sign. */
  private static String decode(String escaped) {
    byte[] bytes = escaped.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        decoded.put(bytes[i]);
      } else if (i + 2 < bytes.length
          && HexFormat.isHexDigit(bytes[i + 1])
          && HexFormat.isHexDigit(bytes[i + 2])) {
        decoded.put((byte) HexFormat.fromHexDigits(escapedPair(bytes, i)));
        i += 2;
      } else {
        throw new InvalidValue("path", "a malformed percent escape");
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
    } catch (CharacterCodingException e) {
      throw new InvalidValue("path", "a malformed percent escape");
    }
  }

  private static String escapedPair(byte[] bytes, int percent) {
    return "" + (char) bytes[percent + 1] + (char) bytes[percent + 2];
  }
}
