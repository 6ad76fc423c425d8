package lingao.catalog.customer;

import java.util.Optional;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.Mobile;

/**
 * A customer leaves. Fired in the transaction that removes the account, before its row goes:
 * whoever keeps something about them forgets it then, or keeps only what the law asks for. What an
 * observer throws keeps the account.
 */
public record CustomerDeleted(long customer, Optional<Email> email, Optional<Mobile> mobile) {}
