package lingao.catalog.search;

/**
 * What the county office can see of the search index, and do for it. Work that it asks for goes on
 * in the background on the node that was asked.
 */
public interface IndexCare {

  /** How the index is. Costs no question to the search engine. */
  IndexReport report();

  /** How many products the search engine has refused. */
  long refusedProducts();

  /**
   * Builds the index anew beside the one in use, then lets it take over. False when a build or a
   * check goes on already, or there is no search engine.
   */
  boolean rebuild();

  /**
   * Compares the index with the database, product by product, and brings in what differs. False
   * when a build or a check goes on already, or there is no search engine.
   */
  boolean check();

  /**
   * Tries again, at once, to bring in the products that the search engine has refused, a hundred at
   * most. False when it is away, or there is none.
   */
  boolean retryRefused();
}
