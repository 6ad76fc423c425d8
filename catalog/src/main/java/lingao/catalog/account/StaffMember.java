package lingao.catalog.account;

import java.util.Optional;
import lingao.catalog.shared.Slug;

/**
 * Somebody who works with the shop.
 *
 * @param name by which they sign in
 * @param displayName by which others know them
 * @param brand of an owner
 * @param passwordVersion counts the changes of the password: who signed in before one has to sign
 *     in again
 */
public record StaffMember(
    long id,
    String name,
    String displayName,
    Role role,
    Optional<Slug> brand,
    int passwordVersion) {}
