package lingao.storefront.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import org.jspecify.annotations.Nullable;

/**
 * The last part of a picture's address, {@code {key}-{width}.{webp|jpg}}.
 *
 * @param key SHA-256 of the original, 64 hexadecimal digits
 */
record MediaName(String key, RenditionSize size, RenditionFormat format) {

  private static final Pattern FORM =
      Pattern.compile("/([0-9a-f]{64})-([1-9]\\d{2,3})\\.([a-z]{3,4})");

  /** The name in a path such as {@code /3f…-640.webp}; nothing for any other path. */
  static Optional<MediaName> of(@Nullable String path) {
    Matcher matcher = FORM.matcher(path == null ? "" : path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return RenditionSize.of(Integer.parseInt(matcher.group(2)))
        .flatMap(
            size ->
                RenditionFormat.of(matcher.group(3))
                    .map(format -> new MediaName(matcher.group(1), size, format)));
  }

  /** A strong entity tag: what stands under a name never changes. */
  String etag() {
    return "\"" + key.substring(0, 32) + "-" + size.width() + "\"";
  }
}
