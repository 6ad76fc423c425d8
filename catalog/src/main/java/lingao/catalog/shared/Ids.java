package lingao.catalog.shared;

import io.hypersistence.tsid.TSID;

/**
 * Makes database identifiers: time-sorted (TSID), unique over all nodes, never shown in an address.
 */
public final class Ids {

  private Ids() {}

  /** A new identifier, larger than those made a millisecond or more before. */
  public static long next() {
    return TSID.Factory.getTsid().toLong();
  }
}
