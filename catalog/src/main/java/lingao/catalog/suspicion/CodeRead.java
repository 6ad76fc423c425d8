package lingao.catalog.suspicion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.link.CodedGoods;

/**
 * What the code on a package says, as far as it can be read: a trace code, the address of its page,
 * a GS1 Digital Link or its path, an element string. A counterfeit's may say anything.
 */
record CodeRead(
    Optional<TraceCode> batch, Optional<Gtin> gtin, Optional<Lot> lot, Optional<Serial> serial) {

  private static final CodeRead NOTHING =
      new CodeRead(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern PAGE = Pattern.compile("(?i)^.*/trace/(LG\\d{10})(?:[/?#].*)?$");
  private static final Pattern PIECE = Pattern.compile("(\\d{14})\\.(.{1,20})");

  static CodeRead of(String code) {
    Matcher page = PAGE.matcher(code);
    String plain = page.matches() ? page.group(1) : code;
    Matcher piece = PIECE.matcher(plain);
    try {
      if (TraceCode.isWritten(plain)) {
        return new CodeRead(
            Optional.of(TraceCode.parse(plain)), NOTHING.gtin, NOTHING.lot, NOTHING.serial);
      }
      if (piece.matches()) {
        return of(
            Optional.of(new Gtin(piece.group(1))),
            Optional.empty(),
            Optional.of(new Serial(piece.group(2))));
      }
      return CodedGoods.read(plain)
          .map(goods -> of(Optional.of(goods.gtin()), goods.lot(), goods.serial()))
          .orElse(NOTHING);
    } catch (InvalidValue e) {
      return NOTHING;
    }
  }

  private static CodeRead of(Optional<Gtin> gtin, Optional<Lot> lot, Optional<Serial> serial) {
    return new CodeRead(Optional.empty(), gtin, lot, serial);
  }
}
