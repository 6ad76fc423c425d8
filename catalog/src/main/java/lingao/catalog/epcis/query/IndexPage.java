package lingao.catalog.epcis.query;

import java.util.List;
import java.util.Optional;

/**
 * Some of what events are about, sorted.
 *
 * @param next token of the next page; nothing behind the last
 */
public record IndexPage(List<String> members, Optional<String> next) {

  /** Keeps a copy. */
  public IndexPage {
    members = List.copyOf(members);
  }
}
