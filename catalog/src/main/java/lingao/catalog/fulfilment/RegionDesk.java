package lingao.catalog.fulfilment;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.shared.InvalidValue;

/**
 * Which freight rule couriers to a region go by, as the county office sets it: each province has
 * one, a city or county may have another. What is set counts for what is quoted from then on.
 */
@ApplicationScoped
@OfficeOnly
public class RegionDesk {

  /** The most regions that {@link #find} tells. */
  public static final int MOST_FOUND = 50;

  private static final int MOST_CHANGES = 500;

  @Inject private DivisionService divisions;
  @Inject private RegionStore store;
  @Inject private FreightStore freight;
  @Inject private DeliveryLog log;

  /** The rules that a region may have: those of couriers, from near to far. */
  @Transactional
  public List<FreightRule> rules() {
    return freight.rules().stream().filter(rule -> rule.kind() == DeliveryKind.COURIER).toList();
  }

  /** All provinces, and the cities and counties that have a rule of their own, by code. */
  @Transactional
  public List<Region> regions() {
    Map<String, String> rules = store.rules();
    return divisions.all().stream()
        .filter(d -> d.code().endsWith("0000") || rules.containsKey(d.code()))
        .map(division -> region(division, rules))
        .toList();
  }

  /**
   * The provinces, cities and counties whose name holds {@code text}, or whose code it is.
   *
   * @return {@value #MOST_FOUND} at most
   */
  @Transactional
  public List<Region> find(String text) {
    Map<String, String> rules = store.rules();
    return divisions.all().stream()
        .filter(d -> d.name().contains(text) || d.code().equals(text))
        .limit(MOST_FOUND)
        .map(division -> region(division, rules))
        .toList();
  }

  /**
   * The name of a region after those of what it belongs to; the code itself where there is none.
   */
  public String path(String code) {
    return divisions.path(code).orElse(code);
  }

  /**
   * Gives regions other rules, all or none of them, and notes who did it.
   *
   * @return how many have another rule now; those that had it already, whoever gave it, do not
   *     count
   * @throws StaleRegions when some have neither the rule that was seen nor the wanted one by now
   * @throws InvalidValue for a region or rule that there is not, or a province without one
   */
  @Transactional
  public int assign(List<RegionChange> changes) {
    check(changes);
    store.lock();
    Map<String, String> rules = store.rules();
    List<RegionChange> real =
        changes.stream().filter(c -> !own(c.division(), rules).equals(c.wanted())).toList();
    Set<String> stale =
        real.stream()
            .filter(change -> !own(change.division(), rules).equals(change.seen()))
            .map(RegionChange::division)
            .collect(toSet());
    if (!stale.isEmpty()) {
      throw new StaleRegions(stale);
    }
    real.forEach(this::write);
    return real.size();
  }

  private void write(RegionChange change) {
    change
        .wanted()
        .ifPresentOrElse(
            rule -> store.give(change.division(), rule), () -> store.take(change.division()));
    log.note(
        DeliveryChange.Kind.REGIONS,
        change.division(),
        change.seen().orElse(""),
        change.wanted().orElse(""));
  }

  private void check(List<RegionChange> changes) {
    Set<String> known = rules().stream().map(FreightRule::code).collect(toSet());
    if (changes.size() > MOST_CHANGES) {
      throw new InvalidValue("changes", "at most " + MOST_CHANGES);
    }
    for (RegionChange change : changes) {
      if (divisions.path(change.division()).isEmpty()) {
        throw new InvalidValue("division", "of the standard list");
      }
      boolean province = change.division().endsWith("0000");
      if (change.wanted().map(rule -> !known.contains(rule)).orElse(province)) {
        throw new InvalidValue("rule", "one of couriers, which each province has");
      }
    }
  }

  private Region region(Division division, Map<String, String> rules) {
    String code = division.code();
    Optional<String> inherited =
        Stream.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
            .filter(above -> !above.equals(code) && rules.containsKey(above))
            .map(rules::get)
            .findFirst();
    return new Region(division, path(code), own(code, rules), inherited);
  }

  private static Optional<String> own(String division, Map<String, String> rules) {
    return Optional.ofNullable(rules.get(division));
  }
}
