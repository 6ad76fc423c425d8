package lingao.bench.search;

/** What people ask of the catalog. */
enum Kind {
  SUGGESTION("suggestion"),
  KEYWORDS("keyword search"),
  FACETS("faceted search"),
  DEEP_PAGE("deep page");

  private final String title;

  Kind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
