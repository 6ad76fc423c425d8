package lingao.catalog.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.ChainWalk.Walked;
import lingao.catalog.epcis.hash.EventChain;
import lingao.catalog.epcis.hash.EventHash;
import org.junit.jupiter.api.Test;

class ChainWalkTest {

  private static final String A = "/01/09506000134352/10/A";
  private static final String B = "/01/09506000134352/10/B";

  @Test
  void chains_that_hold_are_walked_to_their_ends() {
    assertThat(walk(chain(A, 3), chain(B, 2)))
        .containsExactly(new Walked(A, 3, Optional.empty()), new Walked(B, 2, Optional.empty()));
  }

  @Test
  void a_changed_event_is_found_at_its_position() {
    List<LinkRow> links = chain(A, 3);
    LinkRow second = links.get(1);
    links.set(1, with(second, second.body().replace("packing", "loading"), second.hash()));
    assertThat(walk(links, chain(B, 1)))
        .containsExactly(new Walked(A, 3, Optional.of(2)), new Walked(B, 1, Optional.empty()));
  }

  @Test
  void so_are_a_link_left_out_a_changed_hash_and_a_body_that_is_none() {
    List<LinkRow> gap = chain(A, 3);
    gap.remove(1);
    assertThat(walk(gap)).containsExactly(new Walked(A, 2, Optional.of(2)));
    List<LinkRow> hash = chain(A, 2);
    hash.set(0, with(hash.get(0), hash.get(0).body(), "0".repeat(64)));
    assertThat(walk(hash)).containsExactly(new Walked(A, 2, Optional.of(1)));
    List<LinkRow> body = chain(A, 2);
    body.set(1, with(body.get(1), "{'type'", body.get(1).hash()));
    assertThat(walk(body)).containsExactly(new Walked(A, 2, Optional.of(2)));
  }

  @SafeVarargs
  private static List<Walked> walk(List<LinkRow>... chains) {
    ChainWalk walk = new ChainWalk();
    for (List<LinkRow> chain : chains) {
      chain.forEach(walk::add);
    }
    walk.end();
    List<Walked> walked = walk.take();
    assertThat(walk.take()).isEmpty();
    return walked;
  }

  private static LinkRow with(LinkRow link, String body, String hash) {
    return new LinkRow(link.epc(), link.position(), link.head(), hash, body, null);
  }

  private static List<LinkRow> chain(String epc, int length) {
    List<LinkRow> links = new ArrayList<>();
    EventChain chain = ChainStore.start(new EpcKey(epc));
    for (int i = 1; i <= length; i++) {
      String body =
          "{\"type\":\"ObjectEvent\",\"eventTime\":\"2026-01-0%dT00:00:00Z\",".formatted(i)
              + "\"eventTimeZoneOffset\":\"+08:00\",\"bizStep\":\"packing\"}";
      EventHash hash = EventHash.of(EventJson.read(body), EventRows.context(null));
      chain = chain.append(hash);
      links.add(new LinkRow(epc, i, chain.head(), hash.value().substring(14, 78), body, null));
    }
    return links;
  }
}
