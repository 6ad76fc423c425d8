package lingao.catalog.trace.entry;

/** Names of the fields of a record, in forms and spreadsheets alike. */
public final class StepFields {

  /** When: {@code 2026-11-29T08:30}, on the county's clock. */
  public static final String AT = "at";

  /** Where: code of a place of the county's network; {@link #OWN_PLACE} for own words. */
  public static final String PLACE = "place";

  /** The choice that leaves the place to own words. */
  public static final String OWN_PLACE = "own";

  /** Where, in own words. */
  public static final String PLACE_WORDS = "place-words";

  /** Degrees north. */
  public static final String LATITUDE = "latitude";

  /** Degrees east. */
  public static final String LONGITUDE = "longitude";

  /** Who: a company, cooperative or station. */
  public static final String ACTOR = "actor";

  /** What is to be told. */
  public static final String NOTE = "note";

  /** The same in English, where somebody knows it. */
  public static final String NOTE_EN = "note-en";

  /** What an inspection found: {@code passed} or {@code failed}. */
  public static final String RESULT = "result";

  /** Number of a certificate of the brand. */
  public static final String CERTIFICATE = "certificate";

  /** From which batches it was made: their codes. */
  public static final String INPUTS = "inputs";

  /** Of a correction: whether the wrong record's files belong to the right one too. */
  public static final String KEEP_FILES = "keep-files";

  /** Before the name of a {@link Measure}. */
  public static final String MEASURE = "m-";

  private StepFields() {}
}
