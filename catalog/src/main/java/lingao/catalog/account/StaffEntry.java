package lingao.catalog.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.Slug;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff_account}: made active, its password may change. */
@Entity(name = "Staff")
@Table(name = "staff_account")
class StaffEntry {

  @Id private long id;
  @Version private int version;

  private String name;

  @Column(name = "display_name")
  private String displayName;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable String brand;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_version")
  private int passwordVersion;

  private boolean active;
  private boolean demo;

  @SuppressWarnings("NullAway.Init")
  protected StaffEntry() {}

  private StaffEntry(NewStaffMember member, Role role, String passwordHash, boolean demo) {
    this.id = Ids.next();
    this.name = member.name();
    this.displayName = member.displayName();
    this.role = role;
    this.passwordHash = passwordHash;
    this.passwordVersion = 1;
    this.active = true;
    this.demo = demo;
  }

  static StaffEntry ofOffice(NewStaffMember member, String passwordHash, boolean demo) {
    return new StaffEntry(member, Role.OFFICE, passwordHash, demo);
  }

  /** Whether it may be used, where demo accounts are {@code demoWanted} or not. */
  boolean counts(boolean demoWanted) {
    return active && (!demo || demoWanted);
  }

  boolean isAt(int passwordVersion) {
    return this.passwordVersion == passwordVersion;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** Ends all sessions that began with the old one. */
  void changePassword(String passwordHash) {
    this.passwordHash = passwordHash;
    this.passwordVersion++;
  }

  StaffMember toRecord() {
    return new StaffMember(
        id, name, displayName, role, Optional.ofNullable(brand).map(Slug::new), passwordVersion);
  }
}
