package lingao.storefront.api;

import static lingao.storefront.Samples.text;
import static lingao.storefront.api.ApiTester.fresh;
import static lingao.storefront.api.ApiTester.json;
import static lingao.storefront.api.ApiTester.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.gs1.Lot;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.SkuView;
import lingao.catalog.product.Temperature;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.ProductResults.FacetValue;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceCode;
import lingao.storefront.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // as the container does
class ProductsResourceTest {

  private static final Gtin GTIN = new Gtin("09506000134352");

  private final CatalogVersion version = mock();
  private final ProductsResource resource = new ProductsResource();

  @BeforeEach
  void stock() {
    resource.search = mock();
    resource.products = mock();
    resource.trace = mock();
    resource.answers = ApiTester.answers(version);
    when(version.current()).thenReturn(42L);
    when(resource.search.search(any(), anyBoolean())).thenReturn(results(3, false));
    when(resource.products.product(any())).thenReturn(Optional.empty());
    when(resource.products.product(new Slug("fresh-water-spinach")))
        .thenReturn(Optional.of(detail()));
    when(resource.trace.currentBatches("fresh-water-spinach", 20)).thenReturn(List.of(batch()));
  }

  @Test
  void listsProductsUnderTheNamesThatClientsRelyOn() {
    JsonNode listing = json(resource.find(query("lang=en"), fresh()));

    assertThat(listing.at("/total").asLong()).isEqualTo(1);
    assertThat(listing.at("/page").asInt()).isEqualTo(1);
    assertThat(listing.at("/pageSize").asInt()).isEqualTo(24);
    assertThat(listing.at("/tookMs").asLong()).isEqualTo(3);
    assertThat(listing.at("/degraded").asBoolean(true)).isFalse();
    JsonNode item = listing.at("/items/0");
    assertThat(item.at("/slug").asText()).isEqualTo("fresh-water-spinach");
    assertThat(item.at("/name").asText()).isEqualTo("Spring-grown Water Spinach");
    assertThat(item.at("/names/zh").asText()).isEqualTo("泉水空心菜");
    assertThat(item.at("/brand/slug").asText()).isEqualTo("duowen-water-spinach");
    assertThat(item.at("/brand/name").asText()).isEqualTo("Duowen Water Spinach");
    assertThat(item.at("/priceFen").asLong()).isEqualTo(980);
    assertThat(item.at("/image").asText()).endsWith("-640.jpg");
    assertThat(item.at("/picture/sources")).hasSize(8);
    assertThat(item.at("/marks/0").asText()).isEqualTo("green");
    assertThat(listing.at("/facets/brand/0/slug").asText()).isEqualTo("duowen-water-spinach");
    assertThat(listing.at("/facets/brand/0/count").asLong()).isEqualTo(9);
    assertThat(listing.at("/facets/town").isArray()).isTrue();
  }

  @Test
  void tellsOneProductWithSkusBatchesAndCertificates() {
    JsonNode product = json(resource.product("fresh-water-spinach", query(null), fresh()));

    assertThat(product.at("/slug").asText()).isEqualTo("fresh-water-spinach");
    assertThat(product.at("/name").asText()).isEqualTo("泉水空心菜");
    assertThat(product.at("/priceFen").asLong()).isEqualTo(980);
    assertThat(product.at("/skus/0/code").asText()).isEqualTo("DW-KXC-500");
    assertThat(product.at("/skus/0/name").asText()).isEqualTo("500 克");
    assertThat(product.at("/skus/0/priceFen").asLong()).isEqualTo(980);
    assertThat(product.at("/skus/0/available").asInt()).isEqualTo(12);
    assertThat(product.at("/batches/0/gtin").asText()).isEqualTo("09506000134352");
    assertThat(product.at("/batches/0/lot").asText()).isEqualTo("A1");
    assertThat(product.at("/batches/0/producedOn").asText()).isEqualTo("2026-11-01");
    assertThat(product.at("/batches/0/traceUrl").asText()).isEqualTo("/trace/LG0000200016");
    assertThat(product.at("/certificates/0/status").asText()).isEqualTo("expired");
    assertThat(product.at("/temperature").asText()).isEqualTo("chilled");
  }

  @Test
  void knowsNoOtherProduct() {
    assertThatThrownBy(() -> resource.product("unknown", query(null), fresh()))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> resource.product("No Slug", query(null), fresh()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void refusesWrongParametersAndLanguages() {
    assertThatThrownBy(() -> resource.find(query("page=0"), fresh()))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> resource.find(query("lang=fr"), fresh()))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("lang");
  }

  @Test
  void sendsProductOnceWhileTheCatalogStands() {
    Response first = resource.product("fresh-water-spinach", query(null), fresh());
    var having = ApiTester.having(first.getEntityTag());

    assertThat(resource.product("fresh-water-spinach", query(null), having).getStatus())
        .isEqualTo(304);
    assertThat(resource.product("fresh-water-spinach", query("lang=en"), having).getStatus())
        .isEqualTo(200);
    when(version.current()).thenReturn(43L);
    assertThat(resource.product("fresh-water-spinach", query(null), having).getStatus())
        .isEqualTo(200);
  }

  @Test
  void tellsListingsApartByWhatTheySayNotByTheTimeTheyTook() {
    Response first = resource.find(query(""), fresh());
    when(resource.search.search(any(), anyBoolean())).thenReturn(results(99, false));

    assertThat(resource.find(query(""), ApiTester.having(first.getEntityTag())).getStatus())
        .isEqualTo(304);
  }

  @Test
  void letsNobodyKeepLimitedResults() {
    when(resource.search.search(any(), anyBoolean())).thenReturn(results(3, true));

    Response answer = resource.find(query(""), fresh());

    assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getEntityTag()).isNull();
    assertThat(json(answer).at("/degraded").asBoolean()).isTrue();
  }

  private static ProductResults results(long tookMs, boolean degraded) {
    FacetValue brand =
        new FacetValue("duowen-water-spinach", text("多文空心菜", "Duowen Water Spinach"), 9);
    return new ProductResults(
        1,
        1,
        24,
        tookMs,
        degraded,
        false,
        List.of(Samples.product()),
        Map.of(Facet.BRAND, List.of(brand)),
        List.of(),
        Optional.empty());
  }

  private static ProductDetail detail() {
    return new ProductDetail(
        Samples.product(),
        List.of(),
        text("说明", "Description"),
        text("产地", "Origin"),
        text("冷藏", "Keep cool"),
        Temperature.CHILLED,
        3,
        false,
        List.of(),
        List.of(),
        List.of(Samples.picture("图", "Picture")),
        List.of(
            new SkuView(
                "DW-KXC-500",
                GTIN,
                text("500 克", "500 g"),
                500,
                new Money(980),
                new Money(1280),
                12,
                List.of())),
        List.of(Samples.certificate("DEMO-1", Mark.GREEN, CertificateStatus.EXPIRED)));
  }

  private static BatchSummary batch() {
    return new BatchSummary(
        GTIN,
        new Lot("A1"),
        new TraceCode("LG0000200016"),
        "fresh-water-spinach",
        text("500 克", "500 g"),
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2026, 11, 20));
  }
}
