package lingao.catalog.trace.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lingao.catalog.gs1.DigitalLink;
import lingao.catalog.gs1.Element;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.TraceCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The GS1 Digital Links of this shop's goods, at the address by which the world reaches it: what
 * labels, pages and screens show as QR codes. They stand on paper for years, so that they are made
 * in this one place.
 */
@ApplicationScoped
public class CodeLinks {

  private static final String PLACE = "414";

  private final String root;

  /** For the container's proxies. */
  protected CodeLinks() {
    this.root = "";
  }

  /** Links at {@code root}, such as {@code https://shop.example}, a slash at its end or none. */
  @Inject
  public CodeLinks(
      @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080") String root) {
    this.root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
  }

  /** Where the resolver is, without a slash at the end. */
  public String root() {
    return root;
  }

  /** The link of the goods. */
  public String of(Gtin gtin) {
    return of(DigitalLink.of(Element.of(gtin)));
  }

  /** The link of a batch. */
  public String of(Gtin gtin, Lot lot) {
    return of(DigitalLink.of(Element.of(gtin), Element.of(lot)));
  }

  /** The link of one piece. */
  public String of(Gtin gtin, Serial serial) {
    return of(DigitalLink.of(Element.of(gtin), Element.of(serial)));
  }

  /** The link of one piece that also says its batch. */
  public String of(Gtin gtin, Lot lot, Serial serial) {
    return of(DigitalLink.of(Element.of(gtin), Element.of(lot), Element.of(serial)));
  }

  /**
   * Any link, at this shop. Refuses one whose elements do not belong to one item, see {@link
   * lingao.catalog.gs1.ElementString#requireAssociated}.
   */
  public String of(DigitalLink link) {
    link.elements().requireAssociated();
    return link.uri(root);
  }

  /** Where the page of a batch is in the shop, such as {@code /trace/LG0000200016}. */
  public static String page(TraceCode code) {
    return "/trace/" + code;
  }

  /** Where the page of one piece is in the shop, such as {@code /trace/09520010000018.A7}. */
  public static String page(Gtin gtin, Serial serial) {
    return "/trace/" + gtin + "." + escaped(serial.value());
  }

  /** Where the events about a thing are, or of a place those that happened there. */
  public static String events(DigitalLink link) {
    String name = escaped(link.canonical());
    return link.key().ai().equals(PLACE)
        ? "/epcis/v2/events?EQ_bizLocation=" + name
        : "/epcis/v2/epcs/" + name + "/events";
  }

  private static String escaped(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
