package lingao.catalog.epcis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.hash.EventChain;
import lingao.catalog.epcis.hash.EventHash;
import lingao.catalog.shared.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Recomputes chains, whose links come in the order of batches and positions, page by page. */
final class ChainWalk {

  private final List<Walked> walked = new ArrayList<>();
  private @Nullable String epc;
  private @Nullable EventChain chain;
  private int length;
  private @Nullable Integer broken;

  /**
   * A chain to its end.
   *
   * @param length how many links it has
   * @param broken the first position that doesn't hold
   */
  record Walked(String epc, int length, Optional<Integer> broken) {}

  void add(LinkRow link) {
    if (!link.epc().equals(epc)) {
      end();
      epc = link.epc();
      chain = ChainStore.start(new EpcKey(link.epc()));
      length = 0;
      broken = null;
    }
    length++;
    if (broken == null && !holds(link)) {
      broken = length;
    }
  }

  /** The chain that was walked last has no more links. */
  void end() {
    if (epc != null) {
      walked.add(new Walked(epc, length, Optional.ofNullable(broken)));
      epc = null;
    }
  }

  /** Those that are walked to their end, each once. */
  List<Walked> take() {
    List<Walked> taken = List.copyOf(walked);
    walked.clear();
    return taken;
  }

  private boolean holds(LinkRow link) {
    if (chain == null || link.position() != length) {
      return false;
    }
    try {
      EventHash hash = EventHash.of(EventJson.read(link.body()), EventRows.context(link.context()));
      chain = chain.append(hash);
      return chain.head().equals(link.head()) && hash.value().contains(link.hash());
    } catch (InvalidValue | IllegalStateException e) {
      return false;
    }
  }
}
