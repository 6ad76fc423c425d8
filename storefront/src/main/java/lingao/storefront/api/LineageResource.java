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
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.EpcisService;
import lingao.catalog.epcis.TraceGraph;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.api.view.LineageView;
import lingao.storefront.web.QueryString;

/** What a batch, an item or a pallet came from, and what became of it. */
@ApplicationScoped
@Path("/trace/lineage")
@Produces(MediaType.APPLICATION_JSON)
public class LineageResource {

  private static final int USUAL_LIMIT = 1_000;

  @Inject EpcisService epcis;

  /**
   * The graph from {@code epc} in one direction, the nearest things first. Answers 404 if no event
   * names it.
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
    TraceGraph graph =
        switch (query.first("direction").orElse("back")) {
          case "back" -> epcis.back(key);
          case "forward" -> epcis.forward(key);
          default -> throw new InvalidValue("direction", "back or forward");
        };
    if (graph.edges().isEmpty() && epcis.eventsOf(key, 1).isEmpty()) {
      throw new NotFoundException();
    }
    return LineageView.of(graph, limit);
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
