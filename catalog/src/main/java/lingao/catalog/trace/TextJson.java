package lingao.catalog.trace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import lingao.catalog.epcis.EpcisContext;
import lingao.catalog.shared.LocalizedText;

/** Texts in two languages, as they stand in events. */
final class TextJson {

  /** The prefix of our own words; it stands for {@link StepEvents#NAMESPACE}. */
  static final String PREFIX = EpcisContext.OWN_PREFIX + ":";

  private static final String ZH = PREFIX + "zh";
  private static final String EN = PREFIX + "en";

  private TextJson() {}

  static ObjectNode write(LocalizedText text) {
    return JsonNodeFactory.instance.objectNode().put(ZH, text.zh()).put(EN, text.en());
  }

  /** What {@link #write} wrote; a text in one language, or a plain one, does for both. */
  static Optional<LocalizedText> read(JsonNode node) {
    String zh = node.isTextual() ? node.textValue() : node.path(ZH).asText("");
    String en = node.isTextual() ? node.textValue() : node.path(EN).asText("");
    return zh.isBlank() && en.isBlank()
        ? Optional.empty()
        : Optional.of(new LocalizedText(zh.isBlank() ? en : zh, en.isBlank() ? zh : en));
  }
}
