package lingao.storefront.epcis;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.epcis.query.BatchExport;
import lingao.catalog.epcis.query.Viewer;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.storefront.api.problem.Problem;
import lingao.storefront.api.problem.ProblemAnswer;
import lingao.storefront.api.problem.ProblemType;

/**
 * {@code GET /trace/{code}/events.json}: the public's view of a batch's events, for those who want
 * to verify its story. The pages of stories stay Wicket's.
 */
public final class BatchEventsFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/trace/([^/]{1,64})/events\\.json");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Inject transient TraceService trace;
  @Inject transient BatchExport export;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Matcher path =
        PATH.matcher(request.getRequestURI().substring(request.getContextPath().length()));
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!path.matches() || !reading) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Access-Control-Allow-Origin", "*");
    Optional<EpcKey> batch = batch(path.group(1));
    Optional<String> head = batch.flatMap(export::head);
    if (head.isEmpty()) {
      ProblemAnswer.send(
          response, Problem.of(ProblemType.NOT_FOUND, "No batch with events has this code."));
    } else if (isNew(head.get(), request, response)) {
      send(export.of(batch.orElseThrow(), Viewer.PUBLIC).orElseThrow(), response);
    }
  }

  private Optional<EpcKey> batch(String code) {
    try {
      return trace.find(TraceCode.parse(code)).map(BatchSummary::key);
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  /** The same head, the same events: thousands of them need not be read to say so. */
  private static boolean isNew(
      String head, HttpServletRequest request, HttpServletResponse response) {
    String tag = "W/\"" + head + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return false;
    }
    return true;
  }

  private static void send(ObjectNode events, HttpServletResponse response) throws IOException {
    byte[] body = MAPPER.writeValueAsBytes(events);
    response.setContentType(EpcisApi.JSON_LD);
    response.setHeader("Content-Disposition", "inline; filename=\"events.json\"");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
