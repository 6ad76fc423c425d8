package lingao.catalog.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.StaffMember;

/** Who acts, as it is noted beside what was done. */
@ApplicationScoped
class Actor {

  private static final String SHOP = "shop";

  @Inject private CurrentStaff staff;

  /** The member's name; {@code shop} for buyers and timers. */
  String name() {
    try {
      return staff.member().map(StaffMember::displayName).orElse(SHOP);
    } catch (ContextNotActiveException e) {
      return SHOP;
    }
  }

  /** The hall or the station whose staff acts; empty for others. */
  String place() {
    return staff.member().map(member -> member.post().place()).orElse("");
  }

  /** By whom guesses are counted. */
  String key() {
    return staff.member().map(member -> Long.toString(member.id())).orElse(SHOP);
  }
}
