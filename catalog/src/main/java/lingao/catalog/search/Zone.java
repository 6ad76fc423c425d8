package lingao.catalog.search;

/** The texts of a product, and how much it counts to be found in them. */
public enum Zone {
  /** Its names. */
  NAME(4000),
  /** Its names with synonyms in them. */
  ALIAS(3500),
  /** Brand, categories and town. */
  KIN(2000),
  /** Summary, description and SKUs. */
  STORY(1000);

  /** What it counts that a product is in stock: less than the next zone. */
  public static final double STOCK = 400;

  /** What it counts at most that a product sells and is liked. */
  public static final double POPULARITY = 60;

  /** An answer that counts less for each word is found in stories alone. */
  static final double STRONG = 1500;

  private final double weight;

  Zone(double weight) {
    this.weight = weight;
  }

  /** What a word counts that is found in it. */
  public double weight() {
    return weight;
  }
}
