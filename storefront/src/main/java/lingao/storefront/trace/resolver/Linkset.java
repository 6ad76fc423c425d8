package lingao.storefront.trace.resolver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Links as a document (RFC 9264, 4.2) in the form that GS1's schema of link sets demands: absolute
 * addresses, a title for each link, and one default link without any other attribute.
 */
final class Linkset {

  /** The media type of link sets in JSON (RFC 9264, 4.2). */
  static final String MEDIA_TYPE = "application/linkset+json";

  static final String JSON_LD = "application/ld+json";

  /** Makes JSON-LD of a link set in JSON (GS1-Conformant Resolver Standard, 2.10). */
  static final String CONTEXT = "https://ref.gs1.org/standards/resolver/linkset-context";

  private final String root;
  private final ObjectNode document = JsonNodeFactory.instance.objectNode();

  private Linkset(String root) {
    this.root = root;
  }

  /** Everything that is known. */
  static Linkset of(Resolution resolution, String root) {
    Linkset set = new Linkset(root);
    ArrayNode contexts = set.document.putArray(Resolution.LINKSET);
    for (Level level : resolution.levels()) {
      ObjectNode node = set.anchored(contexts, level);
      set.add(node, LinkType.DEFAULT).put("href", root + level.page()).put("title", level.said());
      level.links().forEach(link -> set.add(node, link));
    }
    return set;
  }

  /** Those links alone among which a request has to choose. */
  static Linkset of(Resolution resolution, List<Link> choices, String root) {
    Linkset set = new Linkset(root);
    ArrayNode contexts = set.document.putArray(Resolution.LINKSET);
    for (Level level : resolution.levels()) {
      List<Link> own = level.links().stream().filter(choices::contains).toList();
      if (!own.isEmpty()) {
        ObjectNode node = set.anchored(contexts, level);
        own.forEach(link -> set.add(node, link));
      }
    }
    return set;
  }

  private ObjectNode anchored(ArrayNode contexts, Level level) {
    return contexts
        .addObject()
        .put("anchor", root + level.path())
        .put("itemDescription", level.said());
  }

  private void add(ObjectNode anchored, Link link) {
    ObjectNode node =
        add(anchored, link.type())
            .put("href", root + link.target())
            .put("title", link.title())
            .put("type", link.mediaType());
    link.language().ifPresent(language -> node.putArray("hreflang").add(language.code()));
    link.context().ifPresent(context -> node.putArray("context").add(context));
  }

  private ObjectNode add(ObjectNode anchored, LinkType type) {
    return anchored.withArrayProperty(type.uri()).addObject();
  }

  /** The document as it is. */
  String json() {
    return document.toString();
  }

  /** The same with a context, so that it is JSON-LD by itself. */
  String jsonLd() {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    ObjectNode context = whole.putObject("@context");
    context
        .put("@version", 1.1)
        .put("@vocab", "https://www.iana.org/assignments/relation/")
        .put(Resolution.LINKSET, "@graph")
        .put("anchor", "@id")
        .put("href", "@id")
        .put("title", "http://purl.org/dc/terms/title")
        .put("type", "http://purl.org/dc/terms/format")
        .put("itemDescription", "https://schema.org/description");
    context
        .putObject("hreflang")
        .put("@id", "http://purl.org/dc/terms/language")
        .put("@container", "@set");
    whole.setAll(document);
    return whole.toString();
  }

  @Override
  public String toString() {
    return json();
  }
}
