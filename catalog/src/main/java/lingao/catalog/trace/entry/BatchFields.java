package lingao.catalog.trace.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.gs1.Lot;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.TraceTemplate;
import lingao.catalog.trace.entry.EntryProblem.Reason;

/** The fields in which a new batch is typed, in forms and spreadsheets alike. */
public final class BatchFields {

  /** The goods: a GTIN. */
  public static final String GTIN = "gtin";

  /** The lot. */
  public static final String LOT = "lot";

  /** Which records such goods have: a name of {@link TemplateNames}. */
  public static final String TEMPLATE = "template";

  /** Pieces, from 1 to 10,000,000. */
  public static final String QUANTITY = "quantity";

  /** The day of harvest or making; it may be planned. */
  public static final String PRODUCED = "produced-on";

  /** The last day. */
  public static final String EXPIRES = "expires-on";

  private static final int MOST = 10_000_000;
  private static final int YEARS = 10;
  private static final int YEARS_AHEAD = 2;

  private BatchFields() {}

  /**
   * The batch of what was typed.
   *
   * @param today in the county
   * @throws EntryRefused with all that is wrong
   */
  public static OpenBatch of(Map<String, String> typed, LocalDate today) {
    List<EntryProblem> problems = new ArrayList<>();
    Optional<Gtin> gtin = gtin(typed.getOrDefault(GTIN, ""), problems);
    Optional<Lot> lot = lot(typed.getOrDefault(LOT, ""), problems);
    Optional<TraceTemplate> template = template(typed.getOrDefault(TEMPLATE, ""), problems);
    Optional<Integer> quantity = quantity(typed.getOrDefault(QUANTITY, ""), problems);
    Optional<LocalDate> produced = day(PRODUCED, typed, problems);
    Optional<LocalDate> expires = day(EXPIRES, typed, problems);
    produced
        .filter(d -> d.isAfter(today.plusYears(YEARS_AHEAD)))
        .ifPresent(d -> wrong(problems, PRODUCED, Reason.FUTURE));
    produced
        .filter(d -> d.isBefore(today.minusYears(YEARS)))
        .ifPresent(d -> wrong(problems, PRODUCED, Reason.LONG_AGO));
    if (produced.isPresent() && expires.isPresent()) {
      if (expires.get().isBefore(produced.get())) {
        wrong(problems, EXPIRES, Reason.ORDER);
      } else if (expires.get().isAfter(produced.get().plusYears(YEARS))) {
        wrong(problems, EXPIRES, Reason.TOO_MANY);
      }
    }
    if (!problems.isEmpty()) {
      throw new EntryRefused(problems);
    }
    return new OpenBatch(
        gtin.orElseThrow(),
        lot.orElseThrow(),
        template.orElseThrow(),
        quantity.orElseThrow(),
        produced.orElseThrow(),
        expires.orElseThrow());
  }

  private static Optional<Gtin> gtin(String written, List<EntryProblem> problems) {
    try {
      return Optional.of(Gtin.parse(written));
    } catch (InvalidValue e) {
      return wrong(problems, GTIN, written.isBlank() ? Reason.MISSING : Reason.NO_GOODS);
    }
  }

  private static Optional<Lot> lot(String written, List<EntryProblem> problems) {
    try {
      return Optional.of(new Lot(written.strip()));
    } catch (InvalidValue e) {
      return wrong(problems, LOT, written.isBlank() ? Reason.MISSING : Reason.NO_LOT);
    }
  }

  private static Optional<TraceTemplate> template(String written, List<EntryProblem> problems) {
    return TemplateNames.of(written)
        .or(() -> wrong(problems, TEMPLATE, written.isBlank() ? Reason.MISSING : Reason.NO_CHOICE));
  }

  private static Optional<Integer> quantity(String written, List<EntryProblem> problems) {
    if (written.isBlank()) {
      return wrong(problems, QUANTITY, Reason.MISSING);
    }
    Optional<Integer> number =
        Numbers.of(written)
            .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.intValue() <= MOST)
            .map(n -> n.intValue());
    return number.isEmpty() || number.get() < 1
        ? wrong(problems, QUANTITY, number.isEmpty() ? Reason.NO_NUMBER : Reason.OUT_OF_RANGE)
        : number;
  }

  private static Optional<LocalDate> day(
      String field, Map<String, String> typed, List<EntryProblem> problems) {
    String written = typed.getOrDefault(field, "");
    return CountyTimes.day(written)
        .or(() -> wrong(problems, field, written.isBlank() ? Reason.MISSING : Reason.NO_TIME));
  }

  private static <T> Optional<T> wrong(List<EntryProblem> problems, String field, Reason reason) {
    problems.add(new EntryProblem(field, reason));
    return Optional.empty();
  }
}
