package lingao.storefront.trace.resolver;

import java.util.ArrayList;
import java.util.List;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Element;
import lingao.catalog.gs1.Serial;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.link.CodeLinks;
import lingao.storefront.web.Language;

/** The links of a batch and of its pieces. */
final class BatchLinks {

  private final BatchSummary batch;

  BatchLinks(BatchSummary batch) {
    this.batch = batch;
  }

  Level ofBatch() {
    DigitalLink link = DigitalLink.of(Element.of(batch.gtin()), Element.of(batch.lot()));
    return level(link, CodeLinks.page(batch.code()), "batch", batch.code().value());
  }

  Level of(Serial piece) {
    DigitalLink link = DigitalLink.of(Element.of(batch.gtin()), Element.of(piece));
    return level(link, CodeLinks.page(batch.gtin(), piece), "piece", piece.value());
  }

  private static Level level(DigitalLink link, String page, String kind, String name) {
    List<Link> links = new ArrayList<>();
    for (LinkType type : List.of(LinkType.TRACEABILITY, LinkType.RECALL)) {
      for (Language language : Language.values()) {
        links.add(Link.page(type, page, LinkTexts.title(type, language), language));
      }
    }
    links.add(events(link));
    return new Level(link.path(), LinkTexts.both(kind).replace("{0}", name), page, links);
  }

  static Link events(DigitalLink link) {
    return Link.data(
        LinkType.EVENTS, CodeLinks.events(link), LinkTexts.title(LinkType.EVENTS, Language.EN));
  }
}
