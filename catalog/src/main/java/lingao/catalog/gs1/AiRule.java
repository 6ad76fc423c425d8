package lingao.catalog.gs1;

import java.util.List;

/**
 * An Application Identifier.
 *
 * @param ai two to four digits
 * @param fixed whether its length is predefined, so that no separator follows in a scan
 * @param attribute whether it may be a data attribute of a Digital Link
 * @param key whether it may be the primary key of a Digital Link
 * @param qualifiers the sequences of key qualifiers of which the key takes one, in whole or part
 * @param title GS1's data title
 */
record AiRule(
    String ai,
    boolean fixed,
    boolean attribute,
    List<Component> components,
    boolean key,
    List<List<String>> qualifiers,
    String title) {

  int shortest() {
    return components.stream().filter(part -> !part.optional()).mapToInt(Component::shortest).sum();
  }

  int longest() {
    return components.stream().mapToInt(Component::longest).sum();
  }

  /** Refuses with {@link Gs1Refused} what this AI cannot have as its value. */
  void check(String value) {
    if (value.isEmpty()) {
      throw new Gs1Refused(Reason.EMPTY_VALUE, "(" + ai + ")", "a value");
    }
    String rest = value;
    for (Component part : components) {
      if (rest.isEmpty() && part.optional()) {
        return;
      }
      int length = Math.min(part.longest(), rest.length());
      requireLength(length >= part.shortest());
      part.check(ai, rest.substring(0, length));
      rest = rest.substring(length);
    }
    requireLength(rest.isEmpty());
  }

  private void requireLength(boolean right) {
    if (!right) {
      String range = shortest() == longest() ? "" + longest() : shortest() + " to " + longest();
      throw new Gs1Refused(Reason.WRONG_LENGTH, "(" + ai + ")", range + " characters");
    }
  }
}
