package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import lingao.catalog.brand.BrandDetail;
import lingao.catalog.brand.BrandService;
import lingao.catalog.brand.BrandSummary;
import lingao.catalog.certification.Certificate;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.CertificationService;
import lingao.catalog.certification.Mark;
import lingao.catalog.certification.NewCertificate;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.demo.DemoLoader;
import lingao.catalog.epcis.Capturer;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.fulfilment.Station;
import lingao.catalog.fulfilment.StationService;
import lingao.catalog.gs1.Lot;
import lingao.catalog.hall.HallDetail;
import lingao.catalog.hall.HallService;
import lingao.catalog.inventory.InventoryService;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.ProductService;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.product.SkuView;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.NewStep;
import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceRefused;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.TraceTemplate;
import lingao.catalog.trace.Verdict;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The catalog's services in the container, on the demo catalog in PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
class CatalogIT {

  private static final LocalizedText TEXT = new LocalizedText("示例", "demo");
  private static final Capturer OWNER = new Capturer(Optional.of(new Slug("heshe-honey")), "it");
  private static final Capturer STRANGER =
      new Capturer(Optional.of(new Slug("huangtong-banana")), "it");

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Inject private UserTransaction transaction;
  @Inject private BrandService brands;
  @Inject private ProductService products;
  @Inject private ShowcaseService showcase;
  @Inject private CertificationService certification;
  @Inject private HallService halls;
  @Inject private StationService stations;
  @Inject private InventoryService inventory;
  @Inject private TraceService trace;
  @Inject private ChangeLog changes;
  @Inject private DemoLoader demo;

  @Test
  void the_demo_catalog_is_whole() throws SQLException {
    assertThat(brands.brands()).hasSize(10).allMatch(BrandSummary::demo);
    assertThat(count("product")).isGreaterThanOrEqualTo(80);
    assertThat(count("sku")).isGreaterThanOrEqualTo(200);
    assertThat(count("batch")).isGreaterThanOrEqualTo(60);
    assertThat(count("epcis_event")).isGreaterThanOrEqualTo(500);
    assertThat(count("village_point")).isEqualTo(106);
    assertThat(stations.stations()).hasSize(10).allMatch(s -> s.villagePoints() > 0);
    assertThat(stations.stations().stream().mapToInt(Station::villagePoints).sum()).isEqualTo(106);
  }

  @Test
  void the_demo_is_not_loaded_twice() throws SQLException {
    long before = count("product");
    demo.loadIntoEmptyCatalog();
    assertThat(count("product")).isEqualTo(before);
  }

  @Test
  void a_brand_has_licence_packaging_and_campaigns() {
    BrandDetail brand = brands.brand(new Slug("duowen-water-spinach")).orElseThrow();
    assertThat(brand.summary().town().slug()).isEqualTo("duowen");
    assertThat(brand.licence().number()).startsWith("DEMO-");
    assertThat(brand.packaging()).isNotEmpty();
    assertThat(brand.campaigns()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(brands.brand(new Slug("no-such-brand"))).isEmpty();
  }

  @Test
  void a_product_has_all_that_its_page_shows() {
    ProductDetail product = products.product(new Slug("fresh-water-spinach")).orElseThrow();
    assertThat(product.gallery()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(product.skus()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(product.specification()).isNotEmpty();
    assertThat(product.categories())
        .extracting("slug")
        .containsExactly("vegetables", "leafy-greens");
    assertThat(product.card().priceFrom())
        .isEqualTo(product.skus().stream().map(SkuView::price).sorted().findFirst().orElseThrow());
    assertThat(product.card().available())
        .isEqualTo(product.skus().stream().mapToInt(SkuView::available).sum());
    assertThat(products.product(new Slug("no-such-product"))).isEmpty();
    assertThat(products.names())
        .hasSizeGreaterThanOrEqualTo(80)
        .containsEntry("fresh-water-spinach", product.card().name());
  }

  @Test
  void an_expired_certificate_gives_no_mark() {
    Certificate expired =
        brands.brands().stream()
            .flatMap(b -> certification.ofBrand(b.slug()).stream())
            .filter(c -> c.status() == CertificateStatus.EXPIRED)
            .findFirst()
            .orElseThrow();
    assertThat(expired.expires()).get().matches(day -> day.isBefore(LocalDate.now(ShopTime.ZONE)));
    List<ProductCard> all =
        brands.brands().stream().flatMap(b -> showcase.ofBrand(b.slug(), 24).stream()).toList();
    for (ProductCard card : all) {
      List<Mark> valid =
          products.product(new Slug(card.slug())).orElseThrow().certificates().stream()
              .filter(c -> c.status() == CertificateStatus.VALID)
              .map(Certificate::mark)
              .distinct()
              .sorted()
              .toList();
      assertThat(card.marks()).as(card.slug()).isEqualTo(valid);
    }
  }

  @Test
  void shop_windows_are_in_their_order() {
    assertThat(showcase.bestSellers(8))
        .hasSize(8)
        .isSortedAccordingTo((a, b) -> Integer.compare(b.sold(), a.sold()))
        .allMatch(ProductCard::inStock);
    assertThat(showcase.newest(8))
        .isSortedAccordingTo((a, b) -> b.listedOn().compareTo(a.listedOn()));
    assertThat(showcase.inSeason(8)).isNotEmpty().allMatch(card -> !card.season().isEmpty());
  }

  @Test
  void a_hall_shows_what_lies_on_its_shelves() {
    HallDetail hall = halls.hall(new Slug("lingao")).orElseThrow();
    assertThat(hall.summary().areaSquareMetres()).isEqualTo(500);
    assertThat(hall.shelves())
        .isNotEmpty()
        .allMatch(shelf -> shelf.items().stream().allMatch(item -> item.pieces() > 0));
    assertThat(halls.hall(new Slug("nowhere"))).isEmpty();
  }

  @Test
  void a_batch_tells_its_journey_in_order() {
    // Honey keeps: its batch is current for years, whenever the test runs.
    BatchSummary batch = trace.currentBatches("lychee-honey", 5).get(0);
    BatchStory story = trace.story(batch.code()).orElseThrow();
    assertThat(story.steps()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(story.steps()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    assertThat(trace.find(batch.gtin(), batch.lot())).contains(batch);
    assertThat(trace.productOf(batch.gtin())).contains("lychee-honey");
  }

  @Test
  void a_batch_is_recorded_as_people_work() {
    OpenBatch planned = planned("IT-WORK");
    assertThatThrownBy(() -> trace.open(planned, STRANGER)).isInstanceOf(TraceRefused.class);
    TraceCode code = trace.open(planned, OWNER);
    assertThatThrownBy(() -> trace.open(planned, OWNER)).isInstanceOf(TraceRefused.class);
    assertThat(trace.currentBatches("lychee-honey", 50))
        .as("not made yet")
        .extracting(BatchSummary::code)
        .doesNotContain(code);

    NewStep step = step(TraceStepKind.HARVEST, Instant.now().minusSeconds(60));
    NewStep ahead = step(TraceStepKind.HARVEST, Instant.now().plusSeconds(3600));
    assertThatThrownBy(() -> trace.addStep(code, step, STRANGER)).isInstanceOf(TraceRefused.class);
    assertThatThrownBy(() -> trace.addStep(code, ahead, OWNER)).isInstanceOf(TraceRefused.class);
    long version = changes.version();
    String recorded = trace.addStep(code, step, OWNER);
    assertThat(changes.since(version, 10)).extracting(CatalogChange::slug).contains(code.value());
    assertThat(trace.addStep(code, step, OWNER)).as("sent twice").isEqualTo(recorded);
    assertThat(trace.story(code).orElseThrow().steps()).hasSize(1);
  }

  @Test
  void a_correction_leaves_both_to_be_seen() {
    TraceCode code = trace.open(planned("IT-WRONG"), OWNER);
    NewStep step = step(TraceStepKind.HARVEST, Instant.now().minusSeconds(60));
    Optional<NewStep> breeding = Optional.of(step(TraceStepKind.BREEDING, step.at()));
    String wrong = trace.addStep(code, step, OWNER);
    assertThatThrownBy(() -> trace.correct(wrong, TEXT, breeding, STRANGER))
        .isInstanceOf(TraceRefused.class);
    String right = trace.correct(wrong, TEXT, breeding, OWNER).orElseThrow();
    assertThatThrownBy(() -> trace.correct(wrong, TEXT, Optional.empty(), OWNER))
        .isInstanceOf(TraceRefused.class);

    BatchStory story = trace.story(code).orElseThrow();
    assertThat(story.steps())
        .extracting(TraceStep::eventId)
        .containsExactlyInAnyOrder(wrong, right);
    assertThat(story.steps().stream().flatMap(told -> told.correction().stream()))
        .singleElement()
        .matches(correction -> correction.reason().equals(TEXT))
        .matches(correction -> correction.replacedBy().equals(List.of(right)));
    assertThat(story.verdict().level()).isEqualTo(Verdict.Level.INCOMPLETE);
    assertThat(story.verdict().missing()).doesNotContain(TraceStepKind.BREEDING).isNotEmpty();
    assertThat(story.chain().orElseThrow().length()).isEqualTo(3);
  }

  @Test
  void what_happens_two_lots_upstream_changes_the_story_of_a_batch() {
    TraceCode code = trace.open(planned("IT-FAR"), OWNER);
    Gtin gtin = trace.find(code).orElseThrow().gtin();
    EpcKey pond = EpcKey.ofBatch(gtin, new Lot("IT-FAR-POND"));
    EpcKey catches = EpcKey.ofBatch(gtin, new Lot("IT-FAR-CATCH"));
    Instant now = Instant.now();
    trace.record(
        catches, TEXT, List.of(made(pond, now.minusSeconds(90))), OWNER.brand().orElseThrow());
    trace.addStep(code, made(catches, now.minusSeconds(60)), OWNER);

    long version = changes.version();
    trace.record(
        pond,
        TEXT,
        List.of(step(TraceStepKind.BREEDING, now.minusSeconds(120))),
        OWNER.brand().orElseThrow());
    assertThat(trace.story(code).orElseThrow().steps())
        .extracting(TraceStep::kind)
        .contains(TraceStepKind.BREEDING);
    assertThat(changes.since(version, 10)).extracting(CatalogChange::slug).contains(code.value());
  }

  private static NewStep made(EpcKey from, Instant at) {
    return NewStep.of(TraceStepKind.PROCESSING, at, TEXT, TEXT).madeFrom(List.of(from)).build();
  }

  private OpenBatch planned(String lot) {
    LocalDate tomorrow = LocalDate.now(ShopTime.ZONE).plusDays(1);
    return new OpenBatch(
        trace.currentBatches("lychee-honey", 1).get(0).gtin(),
        new Lot(lot),
        TraceTemplate.LIVESTOCK,
        9,
        tomorrow,
        tomorrow.plusDays(9));
  }

  private static NewStep step(TraceStepKind kind, Instant at) {
    return NewStep.of(kind, at, TEXT, TEXT).build();
  }

  @Test
  void a_story_tells_where_goods_came_from_and_in_what_they_lay() {
    BatchStory cakes = trace.story(new TraceCode("LG0010307408")).orElseThrow();
    assertThat(cakes.lineage().sources()).hasSize(2).allMatch(source -> source.depth() == 1);
    assertThat(cakes.steps())
        .extracting(told -> told.origin().owner())
        .contains(TraceStep.Owner.OWN, TraceStep.Owner.UPSTREAM);
    assertThat(cakes.verdict().level()).isEqualTo(Verdict.Level.GOOD);

    BatchStory box = trace.story(new TraceCode("LG0005932534")).orElseThrow();
    assertThat(box.lineage().sources())
        .filteredOn(source -> source.code().isPresent())
        .hasSize(3)
        .allMatch(source -> source.depth() == 1);
    assertThat(box.lineage().sources()).anyMatch(source -> source.depth() == 2);

    BatchStory onPallet = trace.story(new TraceCode("LG0006514253")).orElseThrow();
    assertThat(onPallet.steps())
        .filteredOn(told -> told.origin().owner() == TraceStep.Owner.CONTAINER)
        .isNotEmpty()
        .allMatch(told -> told.kind() == TraceStepKind.TRANSPORT)
        .anyMatch(told -> !told.readings().isEmpty());
  }

  @Test
  void each_batch_of_the_demo_but_one_is_complete() {
    List<String> incomplete =
        trace.latestBatches(100).stream()
            .filter(batch -> !trace.story(batch.code()).orElseThrow().verdict().complete())
            .map(BatchSummary::product)
            .toList();
    assertThat(incomplete).isSubsetOf("spring-watercress");
  }

  @Test
  void what_fails_half_way_leaves_nothing_behind() throws SQLException {
    long version = changes.version();
    long certificates = count("certificate");
    NewCertificate wrong =
        new NewCertificate(
            "DEMO-HALF-WAY",
            "heshe-honey",
            Mark.GREEN,
            TEXT,
            TEXT,
            LocalDate.of(2026, 1, 1),
            Optional.of(LocalDate.of(2027, 1, 1)),
            List.of("no-such-product"),
            true);
    assertThatThrownBy(() -> certification.register(wrong)).isInstanceOf(InvalidValue.class);
    assertThat(count("certificate")).isEqualTo(certificates);
    assertThat(changes.version()).isEqualTo(version);
  }

  @Test
  void a_change_and_its_entry_in_the_log_come_together() throws Exception {
    long version = changes.version();
    transaction.begin();
    inventory.receive("DW-KXC-500", "county-centre", 1);
    assertThat(changes.since(version, 10)).hasSize(1);
    transaction.rollback();
    assertThat(changes.since(version, 10)).isEmpty();

    inventory.receive("DW-KXC-500", "county-centre", 1);
    assertThat(changes.since(version, 10))
        .extracting(CatalogChange::type, CatalogChange::slug)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ChangeType.STOCK, "fresh-water-spinach"));
  }

  @Test
  void the_log_takes_nothing_outside_a_transaction() {
    assertThatThrownBy(() -> changes.append(ChangeType.BRAND, "x"))
        .hasStackTraceContaining("TransactionRequired");
  }

  private long count(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
