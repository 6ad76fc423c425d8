package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Logger;
import lingao.catalog.brand.BrandService;

/**
 * Loads the demo catalog from readable files, all of it or nothing, through the same services that
 * owners use. Everything is marked 示例.
 */
@ApplicationScoped
public class DemoLoader {

  private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

  static final List<String> BRANDS =
      List.of(
          "01-lingao-suckling-pig",
          "02-duowen-water-spinach",
          "03-bolian-atemoya",
          "04-huangtong-banana",
          "05-xinying-red-fish",
          "06-diaolou-golden-pomfret",
          "07-nanbao-mountain-chicken",
          "08-heshe-honey",
          "09-bohou-sweet-potato",
          "10-dongying-prawn");

  @Inject private DemoStaff staff;
  @Inject private BrandService brands;
  @Inject private DemoNetwork network;
  @Inject private DemoBrands demoBrands;
  @Inject private DemoScenes scenes;
  @Inject private DemoPictures pictures;
  @Inject private DemoSteps steps;
  @Inject private DemoPromotions promotions;
  @Inject private DemoItems items;
  @Inject private DemoWarnings warnings;
  @Inject private EntityManager em;

  /**
   * Makes the demo accounts, unless there is an account already; loads the demo, unless the catalog
   * has a brand already. A broken file stops the load with its name and line; then nothing of the
   * demo remains.
   */
  @Transactional
  public void loadIntoEmptyCatalog() {
    staff.loadOffice();
    if (brands.brands().isEmpty()) {
      loadCatalog();
    }
    staff.loadOthers();
  }

  private void loadCatalog() {
    LOG.info("loading the demo catalog");
    pictures.begin();
    steps.begin();
    network.loadPlaces();
    network.loadCategories();
    network.loadHallStockPoints();
    int position = 1;
    for (String brand : BRANDS) {
      demoBrands.load(DemoFile.open("brands/" + brand + ".yaml"), position++);
      // What is written need not be watched for changes any longer.
      em.flush();
      em.clear();
    }
    network.loadHalls();
    scenes.load();
    promotions.load();
    items.load();
    warnings.load();
  }
}
