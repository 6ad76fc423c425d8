package lingao.catalog.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;

/**
 * Places in events: by name, and as a read point by {@code geo:} URI (CBV 2.0, 8.3.1; RFC 5870).
 */
final class PlaceJson {

  static final LocalizedText UNKNOWN = new LocalizedText("地点未记录", "Place not recorded");

  private static final String PLACE = TextJson.PREFIX + "place";
  private static final Pattern GEO =
      Pattern.compile("geo:(-?\\d{1,2}(?:\\.\\d{1,20})?),(-?\\d{1,3}(?:\\.\\d{1,20})?)(?:[,;].*)?");

  private PlaceJson() {}

  static void write(ObjectNode event, LocalizedText place, Optional<TraceStep.Position> position) {
    position.ifPresent(
        p ->
            event
                .putObject("readPoint")
                .put("id", "geo:" + plain(p.latitude()) + "," + plain(p.longitude())));
    event.set(PLACE, TextJson.write(place));
  }

  static Optional<TraceStep.Position> position(JsonNode event) {
    return geo(event.at("/readPoint/id")).or(() -> geo(event.at("/bizLocation/id")));
  }

  /** By name, else by what identifies it. */
  static LocalizedText place(JsonNode event) {
    return TextJson.read(event.path(PLACE))
        .or(() -> identified(event.at("/readPoint/id")))
        .or(() -> identified(event.at("/bizLocation/id")))
        .orElse(UNKNOWN);
  }

  private static Optional<TraceStep.Position> geo(JsonNode id) {
    Matcher parts = GEO.matcher(id.asText());
    if (!parts.matches()) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(parts.group(1));
    double longitude = Double.parseDouble(parts.group(2));
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(new TraceStep.Position(latitude, longitude))
        : Optional.empty();
  }

  private static Optional<LocalizedText> identified(JsonNode id) {
    return Optional.of(id.asText()).filter(uri -> !uri.isBlank()).map(PlaceJson::told);
  }

  private static LocalizedText told(String uri) {
    try {
      EpcKey key = EpcKey.of(uri);
      String written = key.value().startsWith("/414/") ? "GLN " + key.value().substring(5) : uri;
      return new LocalizedText(written, written);
    } catch (InvalidValue e) {
      return new LocalizedText(uri, uri);
    }
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).toPlainString();
  }
}
