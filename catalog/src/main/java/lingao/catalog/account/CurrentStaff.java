package lingao.catalog.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the running request acts. Whoever has found out who is asking says so here;
 * services that are {@link OfficeOnly} look.
 */
@RequestScoped
public class CurrentStaff {

  private @Nullable StaffMember member;

  /** From now on this request acts for {@code member}. */
  public void become(StaffMember member) {
    this.member = member;
  }

  /** Who is asking; nobody for the public. */
  public Optional<StaffMember> member() {
    return Optional.ofNullable(member);
  }

  /** Whether the county office is asking. */
  public boolean isOffice() {
    return member != null && member.role() == Role.OFFICE;
  }
}
