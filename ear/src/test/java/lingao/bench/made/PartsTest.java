package lingao.bench.made;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lingao.catalog.shared.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bench's words are the demo's. */
class PartsTest {

  private static final Pattern PRODUCT =
      Pattern.compile(
          "\\n  - slug: (\\S+)\\n    category: \\S+\\n    name: \\{zh: (.+?), en: \"?(.+?)\"?}");

  private static final Map<String, LocalizedText> NAMES =
      Stream.of(
              "01-lingao-suckling-pig",
              "02-duowen-water-spinach",
              "03-bolian-atemoya",
              "04-huangtong-banana",
              "05-xinying-red-fish",
              "06-diaolou-golden-pomfret",
              "07-nanbao-mountain-chicken",
              "08-heshe-honey",
              "09-bohou-sweet-potato",
              "10-dongying-prawn")
          .flatMap(PartsTest::products)
          .collect(toMap(found -> found.group(1), f -> new LocalizedText(f.group(2), f.group(3))));

  static Stream<Part> parts() {
    return Parts.read().all().stream();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_name_is_made_of_its_parts(Part part) {
    LocalizedText name = NAMES.get(part.slug());
    assertThat(name).isNotNull();
    assertThat(Stream.of(part.noun()).toList()).allMatch(text -> isIn(text, name));
    assertThat(part.adjective().stream()).allMatch(text -> isIn(text, name));
    assertThat(part.form().stream()).allMatch(text -> isIn(text, name));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void pinyin_has_a_syllable_for_each_character(Part part) {
    assertThat(part.pinyin().split(" ")).hasSize(part.noun().zh().length());
  }

  private static boolean isIn(LocalizedText text, LocalizedText name) {
    return name.zh().contains(text.zh()) && name.en().contains(text.en());
  }

  private static Stream<MatchResult> products(String brand) {
    String file = "/demo/brands/" + brand + ".yaml";
    try (InputStream yaml = Objects.requireNonNull(PartsTest.class.getResourceAsStream(file))) {
      return PRODUCT.matcher(new String(yaml.readAllBytes(), StandardCharsets.UTF_8)).results();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
