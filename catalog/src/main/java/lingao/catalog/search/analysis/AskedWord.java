package lingao.catalog.search.analysis;

/** A word that is asked for, or several that belong together. */
interface AskedWord {

  /** The word as it is compared. */
  String text();

  /** What it is found by. */
  Match asWritten();

  /** What it is found by too when that finds too little; worked out only then. */
  Match alike();
}
