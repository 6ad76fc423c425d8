package lingao.storefront.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import lingao.catalog.epcis.CaptureJob;

/** A capture as the standard answers it (EPCIS 2.0, 12.6.1). */
final class JobItem {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JobItem() {}

  static JsonNode list(List<CaptureJob> jobs) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    jobs.forEach(job -> list.add(of(job)));
    return list;
  }

  static ObjectNode of(CaptureJob job) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("captureID", job.id().toString());
    item.put("createdAt", job.createdAt().toString());
    item.put("finishedAt", job.finishedAt().toString());
    item.put("running", false).put("success", job.success());
    item.put("captureErrorBehaviour", job.behaviour().word());
    item.put("captured", job.captured());
    ArrayNode errors = item.putArray("errors");
    job.errors().forEach(error -> errors.add(MAPPER.valueToTree(EpcisProblem.of(error))));
    return item;
  }
}
