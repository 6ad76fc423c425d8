package lingao.catalog.trace;

import java.util.Arrays;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;

/**
 * What is measured and its unit: ours, and those of the standards (CBV 2.0, 7.6; UN/ECE Rec. 20).
 */
// LocalizedText is a record of two strings.
@SuppressWarnings("ImmutableEnumChecker")
enum Quantity {
  TEMPERATURE("Temperature", "CEL", "°C", "温度", "Temperature"),
  FAHRENHEIT("Temperature", "FAH", "°F", "温度", "Temperature"),
  HUMIDITY("RelativeHumidity", "P1", "%RH", "相对湿度", "Relative humidity"),
  KILOGRAM("Mass", "KGM", "kg", "质量", "Mass"),
  GRAM("Mass", "GRM", "g", "质量", "Mass"),
  METRE("Length", "MTR", "m", "长度", "Length"),
  CENTIMETRE("Length", "CMT", "cm", "长度", "Length"),
  MILLIMETRE("Length", "MMT", "mm", "长度", "Length"),
  HOUR("Time", "HUR", "h", "时长", "Time"),
  MINUTE("Time", "MIN", "min", "时长", "Time"),
  SECOND("Time", "SEC", "s", "时长", "Time"),
  DAY("Time", "DAY", "d", "时长", "Time"),
  LITRE("Volume", "LTR", "L", "体积", "Volume"),
  SPEED("Speed", "KMH", "km/h", "速度", "Speed"),
  PRESSURE("Pressure", "KPA", "kPa", "压力", "Pressure");

  private final String type;
  private final String code;
  private final String unit;
  private final LocalizedText label;

  Quantity(String type, String code, String unit, String zh, String en) {
    this.type = type;
    this.code = code;
    this.unit = unit;
    this.label = new LocalizedText(zh, en);
  }

  static Optional<Quantity> ofUnit(String unit) {
    return Arrays.stream(values()).filter(q -> q.unit.equals(unit)).findFirst();
  }

  /** The one with that Recommendation 20 code. */
  static Optional<Quantity> ofCode(String code) {
    return Arrays.stream(values()).filter(q -> q.code.equals(code)).findFirst();
  }

  /** What people call the measurement type of the standard, the type itself if it is not known. */
  static LocalizedText labelOf(String type) {
    String bare = type.substring(Math.max(type.lastIndexOf('-'), type.lastIndexOf(':')) + 1);
    return Arrays.stream(values())
        .filter(q -> q.type.equals(bare))
        .findFirst()
        .map(q -> q.label)
        .orElseGet(
            () -> new LocalizedText(bare.isBlank() ? "?" : bare, bare.isBlank() ? "?" : bare));
  }

  String type() {
    return type;
  }

  String code() {
    return code;
  }

  String unit() {
    return unit;
  }
}
