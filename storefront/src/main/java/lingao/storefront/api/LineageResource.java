package lingao.storefront.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Turns;
import lingao.storefront.api.view.LineageView;
import lingao.storefront.web.QueryString;

/** What a batch, an item or a pallet came from, and what became of it. */
@ApplicationScoped
@Path("/trace/lineage")
@Produces(MediaType.APPLICATION_JSON)
public class LineageResource {

  private static final int USUAL_LIMIT = 1_000;

  /** One may take the database as long as hundreds of other answers; anybody may ask. */
  private static final int MOST_AT_ONCE = 4;

  private static final Duration WAIT = Duration.ofSeconds(1);

  @Inject EpcisService epcis;

  private final Turns turns = new Turns(MOST_AT_ONCE, WAIT, () -> new TooManyAttempts(WAIT));

  /**
   * The graph from {@code epc} in one direction, the nearest things first. Answers 404 if no event
   * names it, 429 when too many ask at once.
   */
  @GET
  public LineageView lineage(@Context HttpServletRequest http) {
    QueryString query = QueryString.of(http);
    EpcKey key =
        query
            .first("epc")
            .map(EpcKey::of)
            .orElseThrow(() -> new InvalidValue("epc", "an EPC URI or a GS1 Digital Link"));
    int limit = query.first("limit").map(LineageResource::limit).orElse(USUAL_LIMIT);
    String direction = query.first("direction").orElse("back");
    TraceGraph graph = turns.take(() -> graph(key, direction));
    if (graph.edges().isEmpty() && epcis.eventsOf(key, 1).isEmpty()) {
      throw new NotFoundException();
    }
    return LineageView.of(graph, limit);
  }

  private TraceGraph graph(EpcKey key, String direction) {
    return switch (direction) {
      case "back" -> epcis.back(key);
      case "forward" -> epcis.forward(key);
      default -> throw new InvalidValue("direction", "back or forward");
    };
  }

  private static int limit(String text) {
    if (!text.matches("\\d{1,5}")) {
      throw new InvalidValue("limit", "from 1 to " + TraceGraph.MOST_NODES);
    }
    int limit = Integer.parseInt(text);
    if (limit < 1 || limit > TraceGraph.MOST_NODES) {
      throw new InvalidValue("limit", "from 1 to " + TraceGraph.MOST_NODES);
    }
    return limit;
  }
}
