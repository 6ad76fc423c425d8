package lingao.catalog.gs1;

import java.util.regex.Pattern;
import lingao.catalog.shared.CheckDigit;

/** A rule for the content of a component (GS1 General Specifications, section 3). */
enum Check {
  /** 7.9.1. */
  CHECKDIGIT(".*"),
  /** 7.9, the pair of check characters. */
  CHECKPAIR(".*"),
  /** Begins with a company prefix, of which the shortest has four digits. */
  PREFIX("[0-9]{4}.*"),
  /** The same behind an indicator or extension digit. */
  PREFIX_AFTER_FIRST(".[0-9]{4}.*"),
  /** A day, YYMMDD. */
  DAY(".*"),
  /** A day, or with 00 for it a whole month. */
  DAY_OR_MONTH(".*"),
  /** A day, YYYYMMDD. */
  LONG_DAY(".*"),
  TIME("([01][0-9]|2[0-3])[0-5][0-9]"),
  HOUR("[01][0-9]|2[0-3]"),
  /** Minutes or seconds. */
  MINUTE("[0-5][0-9]"),
  NONZERO("0*[1-9][0-9]*"),
  ZERO("0+"),
  WINDING("[019]"),
  /** Two digits each: a piece, and of how many. */
  PIECE_OF_TOTAL(".*"),
  /** Percent signs only in escapes, as the text is UTF-8. */
  ESCAPED("(?:[^%]|%[0-9A-Fa-f]{2})*+"),
  /** ISO 3166-1, three digits. */
  COUNTRY(".*"),
  /** The same, or 999 for several. */
  COUNTRY_OR_999(".*"),
  /** ISO 3166-1, two letters. */
  COUNTRY_LETTERS(".*"),
  /** GS1's code list PackageTypeCode. */
  PACKAGE_TYPE(".*"),
  /** ISO 4217, three digits. */
  CURRENCY(".*"),
  /** ISO/IEC 5218. */
  SEX("[0129]"),
  YES_NO("[01]"),
  HYPHEN("-+"),
  /** From the south pole in ten-millionths of a degree. */
  LATITUDE("0[0-9]{9}|1[0-7][0-9]{8}|1800000000"),
  /** Eastward in ten-millionths of a degree. */
  LONGITUDE("[0-2][0-9]{9}|3[0-5][0-9]{8}|3600000000"),
  /** Position/of how many, such as 2/3. */
  POSITION("[1-9][0-9]*/[1-9][0-9]*"),
  NO_LEADING_ZERO("[1-9][0-9]*"),
  NON_DIGIT(".*[^0-9].*"),
  IMPORTER("[-0-9A-Z_a-z]"),
  MEDIUM("0[1-9]|10|[89][0-9]"),
  /** ISO 13616, its check digits. */
  IBAN("[A-Z]{2}[0-9]{2}[0-9A-Z]+");

  private final Pattern form;

  Check(String form) {
    this.form = Pattern.compile(form);
  }

  boolean passes(String value) {
    return form.matcher(value).matches()
        && switch (this) {
          case CHECKDIGIT -> CheckDigit.closes(value);
          case CHECKPAIR -> CheckPair.closes(value);
          case DAY -> Days.isDay(value);
          case DAY_OR_MONTH -> Days.isDayOrMonth(value);
          case LONG_DAY -> Days.isLongDay(value);
          case PIECE_OF_TOTAL -> Numbers.isPieceOfTotal(value, 2);
          case POSITION -> Numbers.isPieceOfTotal(value.split("/", -1));
          case COUNTRY -> Codes.isCountry(value);
          case COUNTRY_OR_999 -> value.equals("999") || Codes.isCountry(value);
          case COUNTRY_LETTERS -> Codes.isCountryOfLetters(value);
          case PACKAGE_TYPE -> Codes.isPackageType(value);
          case CURRENCY -> Codes.isCurrency(value);
          case IBAN -> Numbers.isIban(value);
          default -> true;
        };
  }

  /** Why a value that does not pass is refused. */
  Reason reason() {
    return this == CHECKDIGIT || this == CHECKPAIR
        ? Reason.WRONG_CHECK_DIGIT
        : Reason.WRONG_CONTENT;
  }
}
