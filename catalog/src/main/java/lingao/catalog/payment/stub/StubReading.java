package lingao.catalog.payment.stub;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be read: each kind alone by its name, or in pages. */
@ApplicationScoped
class StubReading {

  @Inject private StubStore store;
  @Inject private IntentShape intents;

  /** {@code GET} of an address, of one thing if {@code id} names one. */
  @Transactional
  StubAnswer get(StubCall call, String address, @Nullable String id, StubForm form) {
    StubKind kind =
        Arrays.stream(StubKind.values())
            .filter(k -> k.address().equals(address) && !(k == StubKind.METHOD && id == null))
            .findFirst()
            .orElseThrow(() -> StubError.noSuchAddress(call.method(), call.path()));
    if (id == null) {
      return StubAnswer.ok(list(kind, form));
    }
    return StubAnswer.ok(
        one(kind, id)
            .orElseThrow(
                () ->
                    StubError.missing(
                        kind.title(), id, kind == StubKind.INTENT ? "intent" : "id")));
  }

  /** The thing of that name, as Stripe tells it. */
  @Transactional
  Optional<ObjectNode> one(StubKind kind, String id) {
    return store.find(kind, id, kind.type()).map(this::shape);
  }

  private ObjectNode list(StubKind kind, StubForm form) {
    StubPage page = new StubPage(kind, form);
    List<Object> found = new ArrayList<>(store.list(page, kind.type()));
    boolean more = found.size() > page.limit();
    List<Object> shown = new ArrayList<>(found.subList(0, Math.min(page.limit(), found.size())));
    if (page.backwards()) {
      Collections.reverse(shown);
    }
    ObjectNode node = StubJson.node();
    node.put("object", "list");
    ArrayNode data = node.putArray("data");
    shown.forEach(thing -> data.add(shape(thing)));
    node.put("has_more", more);
    node.put("url", kind.address());
    return node;
  }

  private ObjectNode shape(Object thing) {
    if (thing instanceof StubIntent intent) {
      return intents.of(intent);
    }
    if (thing instanceof StubCharge charge) {
      return ChargeShape.of(charge);
    }
    if (thing instanceof StubRefund refund) {
      return RefundShape.of(refund);
    }
    if (thing instanceof StubMethod method) {
      return MethodShape.of(method);
    }
    return ((StubEvent) thing).shape();
  }
}
