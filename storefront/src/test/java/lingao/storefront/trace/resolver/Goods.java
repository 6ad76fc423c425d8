package lingao.storefront.trace.resolver;

import static lingao.storefront.Samples.text;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.CertificateStatus;
import lingao.catalog.certification.Mark;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.product.HallStock;
import lingao.catalog.product.ProductDetail;
import lingao.catalog.product.ProductService;
import lingao.catalog.product.SkuView;
import lingao.catalog.product.Temperature;
import lingao.catalog.serial.SerialCode;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LabelledText;
import lingao.catalog.shared.Money;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.link.CodeLinks;
import lingao.catalog.trace.link.Identified;
import lingao.storefront.Samples;

/** A shop at {@code https://shop.example} with one product, one batch, one piece, one pallet. */
@SuppressWarnings("UnnecessaryAssignment") // as the container does
final class Goods {

  static final String ROOT = "https://shop.example";
  static final Gtin GTIN = new Gtin("09506000134352");
  static final Lot LOT = new Lot("A/1");
  static final Serial PIECE = new Serial("7");
  static final String PALLET = "/00/095060000000000015";

  final TraceService trace = mock();
  final ProductService products = mock();
  final CatalogVersion version = mock();
  final SerialService serials = mock();
  final Identified identified = mock();
  private final ShopTime time = mock();
  private final CodeLinks addresses = new CodeLinks(ROOT + "/");

  Goods(String... halls) {
    when(time.today()).thenReturn(LocalDate.of(2026, 11, 29));
    when(trace.productOf(any())).thenReturn(Optional.empty());
    when(trace.productOf(GTIN)).thenReturn(Optional.of("fresh-water-spinach"));
    when(trace.find(any(), any())).thenReturn(Optional.empty());
    when(trace.find(GTIN, LOT)).thenReturn(Optional.of(batch()));
    when(trace.currentBatches(any(), anyInt())).thenReturn(List.of(batch()));
    when(products.product(new Slug("fresh-water-spinach"))).thenReturn(Optional.of(product(halls)));
    when(serials.find(any(), any())).thenReturn(Optional.empty());
    when(serials.find(GTIN, PIECE))
        .thenReturn(Optional.of(new SerialCode(GTIN, PIECE, batch().code(), 1)));
    when(identified.lot(batch().code())).thenReturn(Optional.of(LOT));
    when(identified.hasEvents(any()))
        .thenAnswer(call -> call.<DigitalLink>getArgument(0).path().equals(PALLET));
  }

  ResolverServlet servlet() {
    Resolver resolver = new Resolver();
    resolver.trace = trace;
    resolver.products = products;
    resolver.serials = serials;
    resolver.identified = identified;
    resolver.addresses = addresses;
    Resolutions resolutions = new Resolutions();
    resolutions.resolver = resolver;
    resolutions.version = version;
    resolutions.time = time;
    ResolverServlet servlet = new ResolverServlet();
    servlet.resolutions = resolutions;
    servlet.addresses = addresses;
    servlet.askers = new Askers();
    servlet.askers.serials = serials;
    servlet.askers.executor = mock();
    doAnswer(
            call -> {
              call.<Runnable>getArgument(0).run();
              return null;
            })
        .when(servlet.askers.executor)
        .execute(any());
    servlet.askers.regionHeader = Optional.of("X-Region");
    return servlet;
  }

  private static BatchSummary batch() {
    return new BatchSummary(
        GTIN,
        LOT,
        new TraceCode("LG0000200016"),
        "fresh-water-spinach",
        text("500 克", "500 g"),
        LocalDate.of(2026, 11, 1),
        LocalDate.of(2026, 11, 30));
  }

  private static ProductDetail product(String... halls) {
    return new ProductDetail(
        Samples.product(),
        List.of(),
        text("清脆", "Crisp"),
        text("临高多文", "Duowen, Lingao"),
        text("冷藏", "Keep cool"),
        Temperature.CHILLED,
        7,
        false,
        List.of(),
        List.of(new LabelledText(text("能量", "Energy"), text("84 千焦", "84 kJ"))),
        List.of(),
        List.of(sku(halls)),
        List.of(Samples.certificate("1", Mark.GREEN, CertificateStatus.VALID)));
  }

  private static SkuView sku(String... halls) {
    return new SkuView(
        "DW-KXC-500",
        GTIN,
        text("500 克", "500 g"),
        600,
        new Money(1280),
        new Money(1280),
        9,
        Arrays.stream(halls)
            .map(hall -> new HallStock(hall, text(hall + "馆", hall), "A", text("架", "Shelf"), 3))
            .toList());
  }
}
