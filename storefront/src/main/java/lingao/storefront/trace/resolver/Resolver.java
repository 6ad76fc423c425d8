package lingao.storefront.trace.resolver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.product.ProductService;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.link.CodeLinks;
import lingao.catalog.trace.link.Identified;

/**
 * Finds what is known of what a Digital Link identifies, from the finest thing up (GS1-Conformant
 * Resolver Standard, 2.5.9: a piece by its serial number alone, then its batch, then the goods).
 */
@ApplicationScoped
public class Resolver {

  @Inject TraceService trace;
  @Inject ProductService products;
  @Inject SerialService serials;
  @Inject Identified identified;
  @Inject CodeLinks addresses;

  /** What is known of {@code link}, whose query is not looked at. */
  Resolution resolve(DigitalLink link) {
    List<Level> levels = link.gtin().map(gtin -> goods(gtin, link)).orElseGet(() -> other(link));
    return Resolution.of(link, addresses.root(), levels);
  }

  private List<Level> goods(Gtin gtin, DigitalLink link) {
    List<Level> levels = new ArrayList<>();
    link.serial().ifPresent(piece -> levels.addAll(piece(gtin, piece)));
    link.lot()
        .flatMap(lot -> batch(gtin, lot))
        .filter(level -> levels.stream().noneMatch(known -> known.path().equals(level.path())))
        .ifPresent(levels::add);
    product(gtin).ifPresent(levels::add);
    return levels;
  }

  /**
   * The piece and its batch. Where pieces have numbers, one that was never given out is no reason
   * to walk up in silence: it is what a counterfeit shows, and its page says so.
   */
  private List<Level> piece(Gtin gtin, Serial piece) {
    Optional<Level> batch =
        serials
            .find(gtin, piece)
            .flatMap(code -> identified.lot(code.batch()))
            .flatMap(lot -> batch(gtin, lot));
    return batch.isPresent() || serials.numbersPieces(gtin)
        ? Stream.concat(Stream.of(BatchLinks.of(gtin, piece)), batch.stream()).toList()
        : List.of();
  }

  private Optional<Level> batch(Gtin gtin, Lot lot) {
    return trace.find(gtin, lot).map(BatchLinks::of);
  }

  private Optional<Level> product(Gtin gtin) {
    return trace
        .productOf(gtin)
        .flatMap(slug -> products.product(new Slug(slug)))
        .map(
            product -> {
              List<BatchSummary> batches = trace.currentBatches(product.card().slug(), 1);
              return new GoodsLinks(gtin, product, !batches.isEmpty()).level();
            });
  }

  /** A pallet, a place and the like: known is what happened to it or there. */
  private List<Level> other(DigitalLink link) {
    return link.walkUp().stream().filter(identified::hasEvents).map(Resolver::thing).toList();
  }

  private static Level thing(DigitalLink link) {
    Link events = BatchLinks.events(link);
    return new Level(
        link.path(),
        LinkTexts.both("events", link.elements().bracketed()),
        events.target(),
        List.of(events));
  }
}
