package lingao.catalog.gs1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which elements stand where in a Digital Link (Digital Link Standard: URI Syntax, 4.9, 4.10). */
final class LinkRules {

  private LinkRules() {}

  static void check(Element key, List<Element> qualifiers, List<Element> attributes) {
    if (!key.rule().key()) {
      throw new Gs1Refused(Reason.NO_KEY, "(" + key.ai() + ")", "a primary key comes first");
    }
    List<Element> all = new ArrayList<>(List.of(key));
    all.addAll(qualifiers);
    all.addAll(attributes);
    requireDistinct(all);
    List<String> path = qualifiers.stream().map(Element::ai).toList();
    checkPath(key.rule(), path);
    attributes.forEach(attribute -> checkAttribute(key.rule(), path, attribute));
  }

  static void requireDistinct(List<Element> elements) {
    Set<String> seen = new HashSet<>();
    for (Element element : elements) {
      if (!seen.add(element.ai())) {
        throw new Gs1Refused(Reason.DUPLICATE_AI, "(" + element.ai() + ")", "each AI once");
      }
    }
  }

  private static void checkPath(AiRule key, List<String> path) {
    if (path.isEmpty() || key.qualifiers().stream().anyMatch(sequence -> isPart(path, sequence))) {
      return;
    }
    boolean known = key.qualifiers().stream().anyMatch(sequence -> sequence.containsAll(path));
    throw new Gs1Refused(
        known ? Reason.WRONG_ORDER : Reason.NOT_A_QUALIFIER,
        "(" + key.ai() + ")",
        key.qualifiers().isEmpty() ? "takes no qualifiers" : "takes " + choices(key));
  }

  private static String choices(AiRule key) {
    return key.qualifiers().stream()
        .map(sequence -> String.join(", ", sequence))
        .collect(Collectors.joining(" in this order, or ", "", " in this order"));
  }

  private static boolean isPart(List<String> path, List<String> sequence) {
    Iterator<String> rest = path.iterator();
    String next = rest.next();
    for (String ai : sequence) {
      if (ai.equals(next)) {
        if (!rest.hasNext()) {
          return true;
        }
        next = rest.next();
      }
    }
    return false;
  }

  private static void checkAttribute(AiRule key, List<String> path, Element attribute) {
    String ai = attribute.ai();
    if (key.qualifiers().stream()
        .anyMatch(sequence -> sequence.contains(ai) && sequence.containsAll(path))) {
      throw new Gs1Refused(Reason.BELONGS_IN_PATH, "(" + ai + ")", "has its place in the path");
    }
    if (!attribute.rule().attribute()) {
      throw new Gs1Refused(Reason.NOT_AN_ATTRIBUTE, "(" + ai + ")", "is no data attribute");
    }
  }
}
