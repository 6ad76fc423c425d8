package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Puts whole things where names stand, as a call wishes (Stripe, "Expanding responses"). */
@ApplicationScoped
class Expansion {

  private static final int DEEPEST = 4;

  private static final Map<String, StubKind> KINDS =
      Map.of(
          "latest_charge", StubKind.CHARGE,
          "charge", StubKind.CHARGE,
          "payment_method", StubKind.METHOD,
          "payment_intent", StubKind.INTENT);

  @Inject private StubReading reading;

  /** Each of {@code paths}, such as {@code data.latest_charge}. */
  void expand(ObjectNode body, List<String> paths) {
    for (String path : paths) {
      List<String> steps = List.of(path.split("\\.", -1));
      if (steps.size() > DEEPEST) {
        throw StubError.invalid(
            "", "You cannot expand more than " + DEEPEST + " levels of a property.", "expand");
      }
      expand(body, steps, path);
    }
  }

  private void expand(JsonNode at, List<String> steps, String path) {
    if (at.isArray()) {
      at.forEach(item -> expand(item, steps, path));
      return;
    }
    if (steps.isEmpty() || !(at instanceof ObjectNode node)) {
      return;
    }
    String name = steps.get(0);
    if (!node.has(name)) {
      throw StubError.invalid("", "This property cannot be expanded (" + path + ").", "expand");
    }
    if (node.get(name).isTextual()) {
      replace(node, name, path);
    }
    expand(node.get(name), steps.subList(1, steps.size()), path);
  }

  private void replace(ObjectNode node, String name, String path) {
    if (!KINDS.containsKey(name)) {
      throw StubError.invalid("", "This property cannot be expanded (" + path + ").", "expand");
    }
    StubKind kind = KINDS.get(name);
    reading.one(kind, node.get(name).asText()).ifPresent(whole -> node.set(name, whole));
  }
}
