package lingao.catalog.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.InstantColumn;
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
  private @Nullable String hall;
  private @Nullable String station;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_version")
  private int passwordVersion;

  @Column(name = "password_due")
  private boolean passwordDue;

  private boolean active;
  private boolean demo;

  @Convert(converter = InstantColumn.class)
  @Column(name = "signed_in_at", insertable = false, updatable = false)
  private @Nullable Instant signedInAt;

  @SuppressWarnings("NullAway.Init")
  protected StaffEntry() {}

  StaffEntry(
      NewStaffMember member, Post post, String passwordHash, boolean passwordDue, boolean demo) {
    this.id = Ids.next();
    this.name = member.name();
    this.displayName = member.displayName();
    this.role = post.role();
    this.brand = post.role() == Role.OWNER ? post.place() : null;
    this.hall = post.role() == Role.HALL ? post.place() : null;
    this.station = post.role() == Role.STATION ? post.place() : null;
    this.passwordHash = passwordHash;
    this.passwordVersion = 1;
    this.passwordDue = passwordDue;
    this.active = true;
    this.demo = demo;
  }

  /** Whether it may be used, where demo accounts are {@code demoWanted} or not. */
  boolean counts(boolean demoWanted) {
    return active && (!demo || demoWanted);
  }

  /** Whether the office knows of it: demo accounts are none where no demo is wanted. */
  boolean isSeen(boolean demoWanted) {
    return !demo || demoWanted;
  }

  boolean isAt(int passwordVersion) {
    return this.passwordVersion == passwordVersion;
  }

  String passwordHash() {
    return passwordHash;
  }

  /**
   * Ends all sessions that began with the old one.
   *
   * @param due whether somebody else knows the new one
   */
  void changePassword(String passwordHash, boolean due) {
    this.passwordHash = passwordHash;
    this.passwordVersion++;
    this.passwordDue = due;
  }

  /** Whether it may be used, as far as the office says. */
  void setActive(boolean active) {
    this.active = active;
  }

  StaffMember toRecord() {
    return new StaffMember(id, name, displayName, post(), passwordVersion, passwordDue);
  }

  StaffAccount toAccount() {
    return new StaffAccount(toRecord(), active, Optional.ofNullable(signedInAt));
  }

  /** The one of the three places that the schema allows for the role. */
  private Post post() {
    return new Post(
        role,
        Stream.of(
                Optional.ofNullable(brand), Optional.ofNullable(hall), Optional.ofNullable(station))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(""));
  }
}
