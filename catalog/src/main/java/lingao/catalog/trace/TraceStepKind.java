package lingao.catalog.trace;

import java.util.Locale;

/** The steps of a journey from production source to point of sale (county plan, traceability). */
public enum TraceStepKind {
  /** 种植. */
  PLANTING,
  /** 养殖. */
  BREEDING,
  /** 捕捞. */
  CATCH,
  /** 投入品: feed, fertiliser, medicine. */
  INPUT,
  /** 采收. */
  HARVEST,
  /** 检验. */
  INSPECTION,
  /** 加工. */
  PROCESSING,
  /** 包装. */
  PACKING,
  /** 贮存. */
  STORAGE,
  /** 运输. */
  TRANSPORT,
  /** 到馆. */
  HALL,
  /** 销售. */
  SALE,
  /** 其他: captured by others, in none of the words above. */
  OTHER;

  /** Whether it tells where goods come from, rather than what was done to them. */
  boolean isSource() {
    return switch (this) {
      case PLANTING, BREEDING, CATCH, INPUT, HARVEST -> true;
      default -> false;
    };
  }

  /** The step's name in files and addresses, such as {@code planting}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
