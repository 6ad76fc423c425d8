package lingao.catalog.trace.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.epcis.Capturer;
import lingao.catalog.shared.Slug;

/** Owners record batches of their own brand, the office those of all; nobody else does. */
@ApplicationScoped
class EntryRights {

  @Inject private CurrentStaff staff;

  /**
   * Of which brand whoever is asking may see batches; all when empty.
   *
   * @throws NotPermitted to all but owners and the office
   */
  Optional<Slug> brand() {
    StaffMember member = staff.member().orElseThrow(() -> new NotPermitted("batches"));
    if (member.role() != Role.OWNER && member.role() != Role.OFFICE) {
      throw new NotPermitted("batches");
    }
    return member.brand();
  }

  /** Whether a batch of that brand is theirs. */
  boolean covers(Slug brand) {
    return brand().map(own -> own.equals(brand)).orElse(true);
  }

  /** For whom events are captured. */
  Capturer capturer() {
    return new Capturer(brand(), staff.member().map(StaffMember::name).orElseThrow());
  }

  /** Whose uploads are whose. */
  String holder() {
    return "staff:" + staff.member().orElseThrow(() -> new NotPermitted("uploads")).id();
  }
}
