package lingao.catalog.search.synonym;

import java.util.List;

/**
 * Words for the same thing.
 *
 * @param version counts the changes of the group, for whoever wants to change it next
 * @param words 2 to 12, each 1 to 40 characters, as the office wrote them, in its order
 */
public record SynonymGroup(long id, int version, List<String> words) {

  /** The most groups that there can be. */
  public static final int MOST = 2000;

  /** Copies the list. */
  public SynonymGroup {
    words = List.copyOf(words);
  }
}
