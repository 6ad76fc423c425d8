package lingao.catalog.trace.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;

/** What is measured at the steps of a journey, with the range in which a value is believable. */
public enum Measure {
  /** 水温. */
  WATER_TEMPERATURE("水温", "Water temperature", "°C", -5, 60),
  /** 气温. */
  AIR_TEMPERATURE("气温", "Air temperature", "°C", -10, 50),
  /** 土壤温度. */
  SOIL_TEMPERATURE("土壤温度", "Soil temperature", "°C", -5, 60),
  /** 数量. */
  COUNT("数量", "Count", "pcs", 0, 10_000_000),
  /** 溶解氧. */
  DISSOLVED_OXYGEN("溶解氧", "Dissolved oxygen", "mg/L", 0, 30),
  /** 用量. */
  DOSE("用量", "Amount used", "kg", 0, 1_000_000),
  /** 安全间隔期. */
  SAFETY_INTERVAL("安全间隔期", "Safety interval", "d", 0, 365),
  /** 渔获. */
  CATCH_WEIGHT("渔获", "Catch", "kg", 0, 1_000_000),
  /** 舱温. */
  HOLD_TEMPERATURE("舱温", "Hold temperature", "°C", -60, 40),
  /** 采收量. */
  PICKED("采收量", "Picked", "kg", 0, 1_000_000),
  /** 抑制率. */
  INHIBITION_RATE("抑制率", "Inhibition rate", "%", -100, 100),
  /** 水分. */
  MOISTURE("水分", "Moisture", "%", 0, 100),
  /** 挥发性盐基氮. */
  TVB_N("挥发性盐基氮", "TVB-N", "mg/100g", 0, 1_000),
  /** 中心温度. */
  CORE_TEMPERATURE("中心温度", "Core temperature", "°C", -60, 300),
  /** 时长. */
  DURATION("时长", "Duration", "h", 0, 10_000),
  /** 重量. */
  WEIGHT("重量", "Weight", "kg", 0, 1_000_000),
  /** 室温. */
  ROOM_TEMPERATURE("室温", "Room temperature", "°C", -60, 60),
  /** 库温. */
  STORE_TEMPERATURE("库温", "Store temperature", "°C", -80, 60),
  /** 相对湿度. */
  HUMIDITY("相对湿度", "Relative humidity", "%", 0, 100),
  /** 车厢温度. */
  VEHICLE_TEMPERATURE("车厢温度", "Vehicle temperature", "°C", -60, 60);

  private static final int MOST_DECIMALS = 3;

  /** Units that are called otherwise in Chinese. */
  private static final Map<String, LocalizedText> UNITS =
      Map.of(
          "pcs", new LocalizedText("件", "pieces"),
          "kg", new LocalizedText("千克", "kg"),
          "h", new LocalizedText("小时", "hours"),
          "d", new LocalizedText("天", "days"));

  private final String zh;
  private final String en;
  private final String unit;
  private final int least;
  private final int most;

  Measure(String zh, String en, String unit, int least, int most) {
    this.zh = zh;
    this.en = en;
    this.unit = unit;
    this.least = least;
    this.most = most;
  }

  /** What people call it. */
  public LocalizedText text() {
    return new LocalizedText(zh, en);
  }

  /** Such as {@code °C}. */
  public String unit() {
    return unit;
  }

  /** The unit as people read it. */
  public LocalizedText unitText() {
    return Objects.requireNonNullElse(UNITS.get(unit), new LocalizedText(unit, unit));
  }

  /** Its name in forms, such as {@code water-temperature}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is measured at a step of that kind, in the order of forms. */
  public static List<Measure> of(TraceStepKind kind) {
    return switch (kind) {
      case PLANTING -> List.of(WATER_TEMPERATURE, AIR_TEMPERATURE, SOIL_TEMPERATURE);
      case BREEDING -> List.of(WATER_TEMPERATURE, COUNT, DISSOLVED_OXYGEN);
      case CATCH -> List.of(WATER_TEMPERATURE, CATCH_WEIGHT, HOLD_TEMPERATURE);
      case HARVEST -> List.of(AIR_TEMPERATURE, PICKED);
      case PACKING -> List.of(COUNT, WEIGHT, ROOM_TEMPERATURE);
      case INPUT -> List.of(DOSE, SAFETY_INTERVAL);
      case INSPECTION -> List.of(INHIBITION_RATE, MOISTURE, TVB_N);
      case PROCESSING -> List.of(CORE_TEMPERATURE, DURATION, WEIGHT);
      case HALL -> List.of(CORE_TEMPERATURE);
      case TRANSPORT -> List.of(DURATION, VEHICLE_TEMPERATURE);
      case STORAGE -> List.of(STORE_TEMPERATURE, HUMIDITY);
      default -> List.of();
    };
  }

  /** The one that people call so, in either language, if there is one. */
  public static Optional<Measure> called(String name) {
    return Arrays.stream(values())
        .filter(m -> m.zh.equals(name) || m.en.equalsIgnoreCase(name))
        .findFirst();
  }

  /** Whether that is what was measured, in its unit. */
  public boolean isOf(TraceStep.Measurement measurement) {
    return zh.equals(measurement.name().zh()) && unit.equals(measurement.unit());
  }

  /** The value, without needless zeros; nothing when nobody would believe it. */
  public Optional<TraceStep.Measurement> value(BigDecimal value) {
    boolean within =
        value.compareTo(BigDecimal.valueOf(least)) >= 0
            && value.compareTo(BigDecimal.valueOf(most)) <= 0
            && value.stripTrailingZeros().scale() <= MOST_DECIMALS;
    return within
        ? Optional.of(new TraceStep.Measurement(text(), plain(value), unit))
        : Optional.empty();
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
