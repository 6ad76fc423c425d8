package lingao.catalog.gs1;

/** Why an element, an element string, an EPC URI or a Digital Link is refused. */
public enum Reason {
  /** Longer, or of more pieces, than is read at all. */
  OVERSIZED,
  /** Not a web address, or no path behind its host. */
  NOT_A_LINK,
  /** Not an element string: brackets out of place. */
  NOT_AN_ELEMENT_STRING,
  /** Not an EPC URI of a scheme that is known. */
  NOT_AN_EPC,
  /** A percent sign without two hexadecimal digits. */
  MALFORMED_ESCAPE,
  /** No primary key where one must be. */
  NO_KEY,
  /** No Application Identifier. */
  UNKNOWN_AI,
  /** Twice the same Application Identifier. */
  DUPLICATE_AI,
  /** An Application Identifier in the path that does not qualify the key, or not beside another. */
  NOT_A_QUALIFIER,
  /** Key qualifiers in another order than the standard's. */
  WRONG_ORDER,
  /** In the query an Application Identifier that may not be a data attribute. */
  NOT_AN_ATTRIBUTE,
  /** In the query a key qualifier that has its place in the path. */
  BELONGS_IN_PATH,
  /** Beside an Application Identifier that must not be on the same item. */
  EXCLUDED_AI,
  /** Without another Application Identifier, or a serial number, that must be on the same item. */
  MISSING_AI,
  /** Nothing after an Application Identifier. */
  EMPTY_VALUE,
  /** Too short or too long. */
  WRONG_LENGTH,
  /** A character outside of the element's set. */
  WRONG_CHARACTERS,
  /** A check digit or pair of check characters that does not match. */
  WRONG_CHECK_DIGIT,
  /** Right characters that mean nothing, such as a thirteenth month. */
  WRONG_CONTENT,
  /** A company prefix that is unknown, or not of 6 to 12 digits. */
  UNKNOWN_PREFIX
}
