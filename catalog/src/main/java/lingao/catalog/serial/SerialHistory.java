package lingao.catalog.serial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How often a number was asked for.
 *
 * <p>The rule of the warning: a buyer, their family and whoever they give it to look at an item a
 * few times. Asked for more than {@value #USUAL_SCANS} times, on more than {@value #USUAL_DAYS}
 * days or at more than {@value #USUAL_PLACES} places, its label was probably copied.
 *
 * @param known whether such a number was ever given out
 * @param scans how often, this time included; one visitor counts once within {@value
 *     SerialService#PAUSE_MINUTES} minutes
 * @param days on how many days of the county
 * @param places at how many places, as far as they are known
 * @param first when and where it was asked for first
 * @param latest the latest times, the latest first, at most {@value #LATEST}
 */
public record SerialHistory(
    boolean known, long scans, int days, int places, Optional<Moment> first, List<Moment> latest) {

  /** More than so many times are a warning. */
  public static final int USUAL_SCANS = 20;

  /** More than so many days are a warning. */
  public static final int USUAL_DAYS = 7;

  /** More than so many places are a warning. */
  public static final int USUAL_PLACES = 3;

  /** How many of the latest times are told. */
  public static final int LATEST = 5;

  /** What is to be thought of it. */
  public enum Level {
    /** No such number was given out: perhaps a counterfeit. */
    UNKNOWN,
    /** Asked for the first time. */
    FIRST,
    /** Asked for as often as is usual. */
    USUAL,
    /** Asked for so often that its label may have been copied. */
    OFTEN
  }

  /**
   * Once that it was asked for.
   *
   * @param place see {@link SerialScan#place}
   */
  public record Moment(Instant at, ScanWay way, Optional<String> place) {}

  /** What is to be thought of it, by the rule above. */
  public Level level() {
    if (!known) {
      return Level.UNKNOWN;
    }
    if (scans > USUAL_SCANS || days > USUAL_DAYS || places > USUAL_PLACES) {
      return Level.OFTEN;
    }
    return scans <= 1 ? Level.FIRST : Level.USUAL;
  }
}
