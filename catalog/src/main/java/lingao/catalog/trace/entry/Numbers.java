package lingao.catalog.trace.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: full width, with a comma for the point, with a plus. */
final class Numbers {

  private static final Pattern FORM = Pattern.compile("[+-]?\\d{1,9}([.]\\d{1,9})?");

  private Numbers() {}

  /** The number; nothing for other words. */
  static Optional<BigDecimal> of(String written) {
    String plain =
        Normalizer.normalize(written.strip(), Normalizer.Form.NFKC)
            .replace('−', '-')
            .replace('。', '.')
            .replaceFirst("^([+-]?\\d+),(\\d{1,2})$", "$1.$2");
    return FORM.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }
}
