package lingao.catalog.hall;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;

/**
 * What is needed to open an experience hall.
 *
 * @param position its place in lists, from 1
 * @param stockPoint code of an open stock point, where its pieces are counted
 */
public record NewHall(
    Slug slug,
    int position,
    String stockPoint,
    LocalizedText name,
    int areaSquareMetres,
    LocalizedText address,
    String phone,
    LocalTime opens,
    LocalTime closes,
    List<DayOfWeek> closedOn,
    double latitude,
    double longitude,
    LocalizedText directions,
    LocalizedText story,
    Picture picture,
    Picture inside,
    List<NewShelf> shelves,
    boolean demo) {

  /**
   * A shelf.
   *
   * @param code 1 to 4 capital letters or digits
   * @param brands slugs of the brands whose goods lie there
   */
  public record NewShelf(String code, LocalizedText name, List<String> brands) {}
}
