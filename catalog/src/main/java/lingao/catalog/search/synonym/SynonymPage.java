package lingao.catalog.search.synonym;

import java.util.List;

/**
 * A page of the list of synonyms.
 *
 * @param total how many groups there are in all
 * @param groups those on this page, the newest first
 */
public record SynonymPage(long total, List<SynonymGroup> groups) {

  /** How many groups a page holds. */
  public static final int SIZE = 30;

  /** Copies the list. */
  public SynonymPage {
    groups = List.copyOf(groups);
  }

  /** How many pages there are. */
  public int pages() {
    return (int) ((total + SIZE - 1) / SIZE);
  }
}
