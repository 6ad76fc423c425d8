package lingao.storefront.trace.resolver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The link types of GS1's Web Vocabulary for which the shop has something to show. */
enum LinkType {
  /** Where a request without wishes leads. */
  DEFAULT("defaultLink"),
  /** What the goods are, for those who buy them. */
  PRODUCT("pip"),
  /** Where a batch comes from, for people. */
  TRACEABILITY("traceability"),
  /** The events of a batch, for machines. */
  EVENTS("epcis"),
  /** Who has certified the goods. */
  CERTIFICATION("certificationInfo"),
  /** Whether a batch is called back. */
  RECALL("recallStatus"),
  /** The goods' data, for machines. */
  MASTER_DATA("masterData"),
  /** What is in the goods. */
  NUTRITION("nutritionalInfo"),
  /** What others think of the goods. */
  REVIEWS("review"),
  /** Where else one buys the goods. */
  RETAILERS("hasRetailers");

  /** The vocabulary's address, and the prefix by which requests abbreviate it. */
  static final String NAMESPACE = "https://ref.gs1.org/voc/";

  static final String PREFIX = "gs1:";

  /** The vocabulary under its present name, its prefix, and its former names. */
  private static final List<String> WRITTEN =
      List.of(
          PREFIX,
          NAMESPACE,
          "https://gs1.org/voc/",
          "https://www.gs1.org/voc/",
          "http://gs1.org/voc/");

  private final String term;

  LinkType(String term) {
    this.term = term;
  }

  /** The term of the vocabulary, such as {@code pip}. */
  String term() {
    return term;
  }

  /** The whole name, such as {@code https://ref.gs1.org/voc/pip}. */
  String uri() {
    return NAMESPACE + term;
  }

  /** The type that {@code written} names, abbreviated or whole, if the shop has such links. */
  static Optional<LinkType> read(String written) {
    return WRITTEN.stream()
        .filter(written::startsWith)
        .map(start -> written.substring(start.length()))
        .flatMap(rest -> Arrays.stream(values()).filter(type -> type.term.equals(rest)))
        .findFirst();
  }
}
