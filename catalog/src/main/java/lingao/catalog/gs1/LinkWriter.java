package lingao.catalog.gs1;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes Digital Links (Digital Link Standard: URI Syntax, 4). */
final class LinkWriter {

  private LinkWriter() {}

  static String write(String stem, DigitalLink link, List<String> parameters) {
    String query =
        Stream.concat(
                link.attributes().stream()
                    .sorted(Comparator.comparing(element -> !element.rule().fixed()))
                    .map(element -> element.ai() + "=" + Escapes.encode(element.value())),
                parameters.stream())
            .collect(Collectors.joining("&"));
    String uri = stem + path(link) + (query.isEmpty() ? "" : "?" + query);
    if (uri.length() > DigitalLink.LONGEST) {
      throw new Gs1Refused(
          Reason.OVERSIZED, "link", "at most " + DigitalLink.LONGEST + " characters");
    }
    return uri;
  }

  static String path(DigitalLink link) {
    return Stream.concat(Stream.of(link.key()), link.qualifiers().stream())
        .map(element -> "/" + element.ai() + "/" + Escapes.encode(element.value()))
        .collect(Collectors.joining());
  }

  /** Takes the first key, and of its sequences of qualifiers the one with most among the rest. */
  static DigitalLink arrange(List<Element> elements) {
    Element key =
        elements.stream()
            .filter(element -> element.rule().key())
            .findFirst()
            .orElseThrow(
                () -> new Gs1Refused(Reason.NO_KEY, "link", "one of the elements is a key"));
    List<Element> qualifiers =
        key.rule().qualifiers().stream()
            .map(sequence -> present(sequence, elements))
            .reduce(List.of(), (most, next) -> next.size() > most.size() ? next : most);
    List<Element> attributes =
        elements.stream()
            .filter(element -> !element.equals(key) && !qualifiers.contains(element))
            .toList();
    return new DigitalLink(Stem.CANONICAL, key, qualifiers, attributes, List.of());
  }

  /** Those that are not qualifiers: with a shorter path their place would be in it. */
  static List<Element> attributesOfParent(DigitalLink link) {
    return link.attributes().stream()
        .filter(
            attribute ->
                link.key().rule().qualifiers().stream()
                    .noneMatch(sequence -> sequence.contains(attribute.ai())))
        .toList();
  }

  private static List<Element> present(List<String> sequence, List<Element> elements) {
    return sequence.stream()
        .flatMap(ai -> elements.stream().filter(element -> element.ai().equals(ai)))
        .toList();
  }
}
