package lingao.storefront.component;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.MarkupStream;
import org.apache.wicket.markup.html.WebComponent;

/**
 * What search engines read of a page, as JSON-LD in a script element that is data, not code. No
 * text in it can end that element: the signs that HTML knows are written as JSON escapes.
 */
public final class StructuredData extends WebComponent {

  private static final long serialVersionUID = 1L;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final transient Map<String, Object> data;

  /** A thing of schema.org with its properties. */
  public StructuredData(String id, Map<String, Object> data) {
    super(id);
    this.data = data;
  }

  @Override
  public void onComponentTagBody(MarkupStream markup, ComponentTag openTag) {
    replaceComponentTagBody(markup, openTag, json());
  }

  private String json() {
    try {
      return MAPPER
          .writeValueAsString(data)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("structured data is plain values", e);
    }
  }
}
