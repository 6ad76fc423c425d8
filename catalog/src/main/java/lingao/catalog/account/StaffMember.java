package lingao.catalog.account;

import java.util.Optional;
import lingao.catalog.shared.Slug;

/**
 * Somebody who works with the shop.
 *
 * @param name by which they sign in
 * @param displayName by which others know them
 * @param passwordVersion counts the changes of the password: who signed in before one has to sign
 *     in again
 * @param passwordDue whether somebody else knows the password, so that it must be changed first
 */
public record StaffMember(
    long id, String name, String displayName, Post post, int passwordVersion, boolean passwordDue) {

  /** A member with a password of their own. */
  public StaffMember(
      long id,
      String name,
      String displayName,
      Role role,
      Optional<Slug> brand,
      int passwordVersion) {
    this(
        id,
        name,
        displayName,
        new Post(role, brand.map(Slug::value).orElse("")),
        passwordVersion,
        false);
  }

  /** What they may do. */
  public Role role() {
    return post.role();
  }

  /** The brand of an owner. */
  public Optional<Slug> brand() {
    return role() == Role.OWNER ? Optional.of(new Slug(post.place())) : Optional.empty();
  }
}
