package lingao.catalog.epcis;

import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;

/**
 * Who captures events.
 *
 * @param brand whose keys may be written; nothing for the county office, which may write all
 * @param account for the record, 1 to 60 characters
 */
public record Capturer(Optional<Slug> brand, String account) {

  /** Refuses an empty or too long account with {@link InvalidValue}. */
  public Capturer {
    if (account.isEmpty() || account.length() > 60) {
      throw new InvalidValue("account", "1 to 60 characters");
    }
  }
}
