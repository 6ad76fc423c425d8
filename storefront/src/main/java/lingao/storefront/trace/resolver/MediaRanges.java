package lingao.storefront.trace.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The media types that a client accepts (RFC 9110, 12.5.1). What cannot be understood of the header
 * is passed over.
 */
final class MediaRanges {

  private static final int MOST = 32;

  private final List<Range> ranges;

  private MediaRanges(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Those of a header {@code Accept}; without one, everything is accepted. */
  static MediaRanges of(@Nullable String accept) {
    List<Range> ranges = new ArrayList<>();
    if (accept != null) {
      for (String written : accept.split(",", MOST)) {
        Range range = Range.parse(written);
        if (!range.type().isEmpty()) {
          ranges.add(range);
        }
      }
    }
    return new MediaRanges(ranges.isEmpty() ? List.of(new Range("*/*", 1)) : ranges);
  }

  /** How much a type is wanted: 0 for not at all, 1 for most; by the range that fits it best. */
  double quality(String type) {
    double quality = 0;
    int best = -1;
    for (Range range : ranges) {
      int fit = range.fit(type);
      if (fit > best || (fit == best && fit >= 0 && range.quality() > quality)) {
        best = fit;
        quality = range.quality();
      }
    }
    return quality;
  }

  /** Whether a type is asked for by its name, and not less than {@code other}. */
  boolean prefer(String type, String other) {
    return ranges.stream().anyMatch(range -> range.type().equals(type))
        && quality(type) > 0
        && quality(type) >= quality(other);
  }

  private record Range(String type, double quality) {

    static Range parse(String written) {
      String[] parts = written.split(";", -1);
      double quality = 1;
      for (int i = 1; i < parts.length; i++) {
        String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
        if (parameter.startsWith("q=")) {
          quality = quality(parameter.substring(2));
        }
      }
      return new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality);
    }

    private static double quality(String written) {
      try {
        return Math.min(1, Math.max(0, Double.parseDouble(written)));
      } catch (NumberFormatException e) {
        return 0;
      }
    }

    /** 2 for the type itself, 1 for its kind, 0 for anything, -1 when it does not fit. */
    int fit(String wanted) {
      if (type.equals(wanted)) {
        return 2;
      }
      if (type.equals("*/*")) {
        return 0;
      }
      return type.endsWith("/*") && wanted.startsWith(type.substring(0, type.length() - 1))
          ? 1
          : -1;
    }
  }
}
