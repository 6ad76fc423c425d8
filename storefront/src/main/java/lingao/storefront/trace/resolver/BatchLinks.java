package lingao.storefront.trace.resolver;

import java.util.ArrayList;
import java.util.List;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Element;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.link.CodeLinks;
import lingao.storefront.web.Language;

/** The links of batches and of single pieces. */
final class BatchLinks {

  private BatchLinks() {}

  static Level of(BatchSummary batch) {
    DigitalLink link = DigitalLink.of(Element.of(batch.gtin()), Element.of(batch.lot()));
    LocalizedText name = LinkTexts.both("batch", batch.lot().value());
    return level(link, CodeLinks.page(batch.code()), name);
  }

  /** Of a piece, or of a number that no piece has, whose page says so. */
  static Level of(Gtin gtin, Serial piece) {
    DigitalLink link = DigitalLink.of(Element.of(gtin), Element.of(piece));
    LocalizedText name = LinkTexts.both("piece", piece.value());
    return level(link, CodeLinks.page(gtin, piece), name);
  }

  private static Level level(DigitalLink link, String page, LocalizedText name) {
    List<Link> links = new ArrayList<>();
    for (LinkType type : List.of(LinkType.TRACEABILITY, LinkType.RECALL)) {
      for (Language language : Language.values()) {
        links.add(Link.page(type, page, LinkTexts.title(type, language), language));
      }
    }
    links.add(events(link));
    return new Level(link.path(), name, page, links);
  }

  static Link events(DigitalLink link) {
    return Link.data(
        LinkType.EVENTS, CodeLinks.events(link), LinkTexts.title(LinkType.EVENTS, Language.EN));
  }
}
