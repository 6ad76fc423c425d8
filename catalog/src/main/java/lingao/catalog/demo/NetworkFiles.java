package lingao.catalog.demo;

import java.time.DayOfWeek;
import java.util.List;
import lingao.catalog.fulfilment.NewStation;
import lingao.catalog.hall.NewHall;
import lingao.catalog.product.Category;
import lingao.catalog.shared.LocalizedText;

/** The forms of {@code categories.yaml}, {@code halls.yaml} and {@code stations.yaml}. */
final class NetworkFiles {

  private NetworkFiles() {}

  record Categories(List<Category> categories) {}

  record Halls(List<HallEntry> halls) {}

  record HallEntry(
      String slug,
      LocalizedText name,
      int areaSquareMetres,
      LocalizedText address,
      double lat,
      double lon,
      String phone,
      String opens,
      String closes,
      List<DayOfWeek> closedOn,
      LocalizedText directions,
      LocalizedText story,
      String picture,
      LocalizedText pictureAlt,
      String inside,
      LocalizedText insideAlt,
      List<NewHall.NewShelf> shelves) {}

  record Network(CentreEntry countyCentre, List<TownEntry> towns) {}

  record CentreEntry(
      String code,
      LocalizedText name,
      int areaSquareMetres,
      boolean coldChain,
      LocalizedText address,
      double lat,
      double lon) {}

  record TownEntry(
      String slug,
      LocalizedText name,
      double lat,
      double lon,
      StationEntry station,
      List<NewStation.Village> villages) {}

  record StationEntry(
      String code, LocalizedText name, LocalizedText address, String opens, String closes) {}
}
