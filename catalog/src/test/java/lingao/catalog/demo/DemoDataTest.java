package lingao.catalog.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lingao.catalog.certification.Mark;
import lingao.catalog.gs1.Lot;
import lingao.catalog.media.MediaProbe;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.TraceCode;
import org.junit.jupiter.api.Test;

/**
 * The demo files say what the shop promises of its demo; whether they load is tested in the
 * container.
 */
class DemoDataTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final List<BrandFile> brands =
      DemoLoader.BRANDS.stream()
          .map(name -> DemoFile.open("brands/" + name + ".yaml").as(BrandFile.class))
          .toList();

  @Test
  void there_are_ten_brands_one_a_town() {
    assertThat(brands).hasSize(10);
    assertThat(brands.stream().map(b -> b.brand().town())).doesNotHaveDuplicates();
  }

  @Test
  void the_catalog_is_large_enough_to_browse() {
    assertThat(products().count()).isGreaterThanOrEqualTo(80);
    assertThat(products().mapToLong(p -> p.skus().size()).sum()).isGreaterThanOrEqualTo(200);
    assertThat(batches().count()).isGreaterThanOrEqualTo(60);
    assertThat(batches().mapToLong(b -> b.events().size()).sum()).isGreaterThanOrEqualTo(500);
  }

  @Test
  void each_mark_occurs_and_some_certificates_have_expired() {
    Set<String> marks = certificates().map(BrandFile.CertificateEntry::mark).collect(toSet());
    assertThat(marks)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Mark.values()).map(Mark::slug).toList());
    assertThat(certificates()).anyMatch(c -> c.expires() != null && c.expires().isBefore(TODAY));
    assertThat(certificates()).allMatch(c -> c.number().startsWith("DEMO-"));
  }

  @Test
  void codes_are_unique_and_have_right_check_digits() {
    assertThat(products().flatMap(p -> p.skus().stream()).map(s -> Gtin.parse(s.gtin())))
        .doesNotHaveDuplicates();
    assertThat(batches().map(b -> new TraceCode(b.code()))).doesNotHaveDuplicates();
    assertThat(batches().map(b -> b.gtin() + new Lot(b.lot()))).doesNotHaveDuplicates();
  }

  @Test
  void the_batch_that_is_called_back_is_one_of_them_and_not_the_only_one_of_its_goods() {
    BrandFile.BatchEntry recalled =
        batches().filter(b -> b.code().equals(DemoWarnings.RECALLED.value())).findFirst().get();
    assertThat(recalled.expiresOn()).isAfter(TODAY);
    assertThat(batches().filter(b -> b.gtin().equals(recalled.gtin())).count()).isGreaterThan(1);
  }

  @Test
  void the_network_is_that_of_the_county_plan() {
    NetworkFiles.Network network = DemoFile.open("stations.yaml").as(NetworkFiles.Network.class);
    assertThat(network.towns()).hasSize(10);
    assertThat(network.towns().stream().mapToInt(t -> t.villages().size()).sum()).isEqualTo(106);
    assertThat(network.countyCentre().areaSquareMetres()).isGreaterThanOrEqualTo(800);
  }

  @Test
  void each_product_has_its_own_picture_and_it_can_be_drawn() {
    List<String> pictures = products().map(BrandFile.ProductEntry::picture).toList();
    assertThat(pictures).doesNotHaveDuplicates();
    assertThat(pictures)
        .allSatisfy(
            p -> assertThat(MediaProbe.width(DemoFile.bytes("pictures/" + p))).isPositive());
  }

  private Stream<BrandFile.ProductEntry> products() {
    return brands.stream().flatMap(b -> b.products().stream());
  }

  private Stream<BrandFile.BatchEntry> batches() {
    return brands.stream().flatMap(b -> b.batches().stream());
  }

  private Stream<BrandFile.CertificateEntry> certificates() {
    return brands.stream().flatMap(b -> b.certificates().stream());
  }
}
