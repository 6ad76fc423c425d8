package lingao.kiosk.component;

import java.util.List;

/**
 * A list shown in parts that each fit one screen.
 *
 * @param items those of this part
 * @param page from 1
 * @param pages how many parts there are, at least 1
 */
public record Paging<T>(List<T> items, int page, int pages) {

  /**
   * The part with number {@code page} of {@code all}; a number out of range gives the nearest part.
   *
   * @param size how many fit, from 1
   */
  public static <T> Paging<T> of(List<T> all, int page, int size) {
    int pages = Math.max(1, (all.size() + size - 1) / size);
    int within = Math.min(Math.max(page, 1), pages);
    int first = (within - 1) * size;
    return new Paging<>(
        List.copyOf(all.subList(first, Math.min(first + size, all.size()))), within, pages);
  }
}
