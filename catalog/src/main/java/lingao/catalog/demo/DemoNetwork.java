package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import lingao.catalog.fulfilment.NewStation;
import lingao.catalog.fulfilment.StationService;
import lingao.catalog.hall.HallService;
import lingao.catalog.hall.NewHall;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.place.Town;
import lingao.catalog.place.TownService;
import lingao.catalog.product.Category;
import lingao.catalog.product.CategoryService;
import lingao.catalog.shared.Slug;

/** Loads what brands stand on (towns, stations, stock points, categories) and the halls. */
@ApplicationScoped
class DemoNetwork {

  static final String COUNTY_CENTRE = "county-centre";

  @Inject private TownService towns;
  @Inject private StationService stations;
  @Inject private InventoryService inventory;
  @Inject private CategoryService categories;
  @Inject private HallService halls;
  @Inject private DemoPictures pictures;

  /** The stock point of a hall. */
  static String pointOf(String hall) {
    return "hall-" + hall;
  }

  void loadPlaces() {
    DemoFile file = DemoFile.open("stations.yaml");
    NetworkFiles.Network network = file.as(NetworkFiles.Network.class);
    inventory.open(COUNTY_CENTRE, network.countyCentre().name());
    int position = 1;
    for (NetworkFiles.TownEntry town : network.towns()) {
      int at = position++;
      file.load("slug: " + town.slug(), () -> open(town, at));
    }
  }

  void loadCategories() {
    DemoFile file = DemoFile.open("categories.yaml");
    int position = 1;
    for (Category category : file.as(NetworkFiles.Categories.class).categories()) {
      int at = position++;
      file.load("slug: " + category.slug(), () -> categories.add(category, at));
    }
  }

  /** Opens the stock points of the halls, which brands need. */
  void loadHallStockPoints() {
    DemoFile file = DemoFile.open("halls.yaml");
    file.as(NetworkFiles.Halls.class)
        .halls()
        .forEach(hall -> inventory.open(pointOf(hall.slug()), hall.name()));
  }

  /** Opens the halls, which need brands for their shelves. */
  void loadHalls() {
    DemoFile file = DemoFile.open("halls.yaml");
    int position = 1;
    for (NetworkFiles.HallEntry hall : file.as(NetworkFiles.Halls.class).halls()) {
      int at = position++;
      file.load("slug: " + hall.slug(), () -> open(hall, at));
    }
  }

  private void open(NetworkFiles.TownEntry town, int position) {
    towns.add(new Town(town.slug(), town.name(), town.lat(), town.lon()), position);
    NetworkFiles.StationEntry station = town.station();
    stations.open(
        new NewStation(
            station.code(),
            town.slug(),
            station.name(),
            station.address(),
            LocalTime.parse(station.opens()),
            LocalTime.parse(station.closes()),
            town.villages()));
  }

  private void open(NetworkFiles.HallEntry hall, int position) {
    halls.open(
        new NewHall(
            new Slug(hall.slug()),
            position,
            pointOf(hall.slug()),
            hall.name(),
            hall.areaSquareMetres(),
            hall.address(),
            hall.phone(),
            LocalTime.parse(hall.opens()),
            LocalTime.parse(hall.closes()),
            hall.closedOn(),
            hall.lat(),
            hall.lon(),
            hall.directions(),
            hall.story(),
            pictures.keep(hall.picture(), hall.pictureAlt()),
            pictures.keep(hall.inside(), hall.insideAlt()),
            hall.shelves(),
            true));
  }
}
