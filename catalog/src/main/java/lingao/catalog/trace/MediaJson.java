package lingao.catalog.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lingao.catalog.media.FileType;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/** Photos, films and documents in events: by the key under which media storage keeps them. */
final class MediaJson {

  private static final String LIST = TextJson.PREFIX + "media";
  private static final String WHAT = TextJson.PREFIX + "is";
  private static final String KEY = TextJson.PREFIX + "key";
  private static final String TYPE = TextJson.PREFIX + "type";
  private static final String TITLE = TextJson.PREFIX + "title";
  private static final String WIDTH = TextJson.PREFIX + "width";
  private static final String HEIGHT = TextJson.PREFIX + "height";
  private static final String POSTER = TextJson.PREFIX + "poster";
  private static final String NUMBER = TextJson.PREFIX + "number";
  private static final Pattern KEYS = Pattern.compile("[0-9a-f]{64}");
  private static final LocalizedText UNTITLED = new LocalizedText("附件", "Attachment");

  private MediaJson() {}

  static void write(ObjectNode event, NewStep step) {
    ArrayNode media = JsonNodeFactory.instance.arrayNode();
    step.photos().forEach(photo -> picture(media.addObject().put(WHAT, "photo"), photo));
    step.video()
        .ifPresent(
            video -> {
              ObjectNode node = media.addObject().put(WHAT, "video");
              file(node, video.key(), video.type(), video.title());
              video.poster().ifPresent(poster -> picture(node.putObject(POSTER), poster));
            });
    step.documents()
        .forEach(d -> file(media.addObject().put(WHAT, "document"), d.key(), d.type(), d.title()));
    // A hash does not know the order of a list.
    for (int i = 0; i < media.size(); i++) {
      ((ObjectNode) media.get(i)).put(NUMBER, i + 1);
    }
    if (!media.isEmpty()) {
      event.set(LIST, media);
    }
  }

  private static void picture(ObjectNode node, Picture picture) {
    node.put(KEY, picture.key()).put(WIDTH, picture.width()).put(HEIGHT, picture.height());
    node.set(TITLE, TextJson.write(picture.alt()));
  }

  private static void file(ObjectNode node, String key, String type, LocalizedText title) {
    node.put(KEY, key).put(TYPE, type);
    node.set(TITLE, TextJson.write(title));
  }

  static List<Picture> photos(JsonNode event) {
    return all(event, "photo").flatMap(node -> picture(node).stream()).toList();
  }

  static Optional<TraceStep.Video> video(JsonNode event) {
    return all(event, "video")
        .filter(MediaJson::isFile)
        .map(
            node ->
                new TraceStep.Video(
                    node.path(KEY).asText(),
                    node.path(TYPE).asText(),
                    title(node),
                    picture(node.path(POSTER))))
        .findFirst();
  }

  static List<TraceStep.Document> documents(JsonNode event) {
    return all(event, "document")
        .filter(MediaJson::isFile)
        .map(
            node ->
                new TraceStep.Document(
                    node.path(KEY).asText(), node.path(TYPE).asText(), title(node)))
        .toList();
  }

  private static Stream<JsonNode> all(JsonNode event, String what) {
    return StreamSupport.stream(event.path(LIST).spliterator(), false)
        .filter(node -> node.path(WHAT).asText().equals(what));
  }

  /** Others may have written anything. */
  private static Optional<Picture> picture(JsonNode node) {
    int width = node.path(WIDTH).asInt();
    int height = node.path(HEIGHT).asInt();
    return isKey(node) && width > 0 && height > 0
        ? Optional.of(new Picture(node.path(KEY).asText(), width, height, title(node)))
        : Optional.empty();
  }

  /** Of a kind that media storage keeps; the kind becomes part of an address. */
  private static boolean isFile(JsonNode node) {
    return isKey(node) && FileType.ofMediaType(node.path(TYPE).asText("")).isPresent();
  }

  private static boolean isKey(JsonNode node) {
    return KEYS.matcher(node.path(KEY).asText("")).matches();
  }

  private static LocalizedText title(JsonNode node) {
    return TextJson.read(node.path(TITLE)).orElse(UNTITLED);
  }
}
