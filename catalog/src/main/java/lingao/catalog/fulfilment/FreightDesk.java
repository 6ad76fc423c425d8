package lingao.catalog.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.account.StaffMember;
import lingao.catalog.shared.InvalidValue;

/**
 * The freight rules as the county office works with them. A changed rule counts for what is quoted
 * from then on; orders that are placed keep what they were told.
 */
@ApplicationScoped
@OfficeOnly
public class FreightDesk {

  private static final int LAST_PAGE = 1_000_000;

  @Inject private FreightStore store;
  @Inject private CurrentStaff staff;

  /** All rules, those of couriers from near to far, then those of pickups. */
  @Transactional
  public List<FreightRule> rules() {
    return store.rules();
  }

  /** The rule with that code, if there is one. */
  @Transactional
  public Optional<FreightRuleVersion> rule(String code) {
    return store.find(code).map(entry -> new FreightRuleVersion(entry.toRecord(), entry.version()));
  }

  /**
   * Changes a rule and notes who did it.
   *
   * @param rule as it shall be; code and kind are those of a rule that there is
   * @param version of the rule that it was made from
   * @return false when the rule is just so already, whoever made it so; then nothing is noted
   * @throws StaleFreightRule when the rule has another version by now
   * @throws InvalidValue for a rule that there is not
   */
  @Transactional
  public boolean change(FreightRule rule, int version) {
    FreightRuleEntry entry =
        store.find(rule.code()).orElseThrow(() -> new InvalidValue("code", "of a rule"));
    FreightRule before = entry.toRecord();
    if (before.kind() != rule.kind()) {
      throw new InvalidValue("kind", "stays as it is");
    }
    if (before.equals(rule)) {
      return false;
    }
    if (entry.version() != version) {
      throw new StaleFreightRule(rule.code());
    }
    store.change(entry, rule, staff.member().map(StaffMember::id).orElseThrow());
    return true;
  }

  /**
   * The changes of a rule, the latest first; none for a rule that there is not.
   *
   * @param page from 1
   */
  @Transactional
  public FreightHistory history(String code, int page) {
    return store.history(code, Math.min(Math.max(1, page), LAST_PAGE));
  }
}
