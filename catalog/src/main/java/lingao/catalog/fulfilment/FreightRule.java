package lingao.catalog.fulfilment;

import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * What one way of delivery costs, to one group of regions.
 *
 * @param code such as {@code hainan}; {@value #HALL}, {@value #STATION} and {@value #VILLAGE} are
 *     those of pickups
 * @param name at most 60 characters in each language
 * @param served whether anything goes there at all
 * @param first what the first started step of weight costs
 * @param further what each further started step costs
 * @param coldChain whether goods that must stay cold go there
 * @param coldBox what each started insulated box of them costs besides
 * @param freeAbove the worth of goods from which the freight by weight is waived; the boxes are not
 * @param heaviestGrams the most that one order may weigh
 * @param daysEarliest days on the way for a courier, from leaving the county centre
 * @param daysLatest from {@code daysEarliest} to 60
 */
public record FreightRule(
    String code,
    DeliveryKind kind,
    LocalizedText name,
    boolean served,
    WeightStep first,
    WeightStep further,
    boolean coldChain,
    WeightStep coldBox,
    Optional<Money> freeAbove,
    int heaviestGrams,
    int daysEarliest,
    int daysLatest) {

  /** The rule of pickups at halls. */
  public static final String HALL = "hall";

  /** The rule of pickups at town stations. */
  public static final String STATION = "station";

  /** The rule of pickups at village points. */
  public static final String VILLAGE = "village";

  private static final int HEAVIEST = 10_000_000;
  private static final int MOST_DAYS = 60;
  private static final int LONGEST_NAME = 60;

  /** Refuses numbers out of range with {@link InvalidValue}. */
  public FreightRule {
    if (!isName(name.zh()) || !isName(name.en())) {
      throw new InvalidValue("name", "one line of at most " + LONGEST_NAME + " characters");
    }
    if (heaviestGrams < 1 || heaviestGrams > HEAVIEST) {
      throw new InvalidValue("heaviest", "from 1 gram to 10 tonnes");
    }
    if (freeAbove.filter(worth -> worth.fen() == 0).isPresent()) {
      throw new InvalidValue("freeAbove", "from 0.01 yuan, or none");
    }
    if (daysEarliest < 0 || daysEarliest > MOST_DAYS) {
      throw new InvalidValue("daysEarliest", "from 0 to " + MOST_DAYS);
    }
    if (daysLatest < daysEarliest || daysLatest > MOST_DAYS) {
      throw new InvalidValue("daysLatest", "from daysEarliest to " + MOST_DAYS);
    }
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
  }
}
