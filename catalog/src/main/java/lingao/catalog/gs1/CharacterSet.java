package lingao.catalog.gs1;

import java.util.regex.Pattern;

/** What an element may be written with (GS1 General Specifications, 7.11). */
enum CharacterSet {
  /** Digits. */
  N("[0-9]+"),
  /** Character set 82. */
  X("[!-\"%-?A-Z_a-z]+"),
  /** Character set 39. */
  Y("[#\\-/0-9A-Z]+"),
  /** Character set 64, base64url, with its padding. */
  Z("[-0-9A-Z_a-z]+={0,2}");

  private final Pattern form;

  CharacterSet(String form) {
    this.form = Pattern.compile(form);
  }

  /**
   * Whether {@code value} is of this set alone, and neither empty nor longer than {@code longest}.
   */
  boolean holds(String value, int longest) {
    return value.length() <= longest && form.matcher(value).matches();
  }
}
