package lingao.kiosk.trace;

import jakarta.inject.Inject;
import lingao.catalog.serial.SerialService;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.component.PadPanel;
import lingao.kiosk.layout.HallPage;
import lingao.kiosk.scan.CodeReader;
import lingao.kiosk.scan.ScanResult;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * A number pad for the ten digits of a trace code, and a field into which a bar code scanner types.
 * What is sent comes back here as {@code ?code=}: it leads on, or is told to be wrong.
 */
public class TraceEntryPage extends HallPage {

  private static final long serialVersionUID = 1L;
  private static final String CODE = "code";

  @Inject private TraceService traces;
  @Inject private SerialService serials;

  /** The screen. */
  public TraceEntryPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  /** What somebody typed is not worth keeping. */
  @Override
  protected boolean isPublic() {
    return typed().isEmpty();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Label problem = new Label("problem", problem());
    add(problem.setVisible(!typed().isEmpty()));
    add(
        new WebMarkupContainer("form")
            .add(field())
            .add(new PadPanel("pad"))
            .add(AttributeModifier.replace("action", links().trace())));
  }

  private WebMarkupContainer field() {
    WebMarkupContainer field = new WebMarkupContainer("code");
    field.add(AttributeModifier.replace("value", shown()));
    if (!typed().isEmpty()) {
      field.add(AttributeModifier.replace("aria-invalid", "true"));
    }
    return field;
  }

  private String typed() {
    return getPageParameters().get(CODE).toString("").strip();
  }

  /**
   * What was typed, to be mended, without the letters that stand before the field; a scanned
   * address is of no use to anybody.
   */
  private String shown() {
    return typed().length() > 20 ? "" : typed().replaceFirst("(?i)^LG\\s*", "");
  }

  /** Why the code leads nowhere; does not come back when it leads somewhere. */
  private String problem() {
    if (typed().isEmpty()) {
      return "";
    }
    ScanResult result = new CodeReader(traces, serials).read(typed());
    result
        .address(links())
        .ifPresent(
            address -> {
              throw seeOther(address);
            });
    return getString("problem." + ((ScanResult.Nothing) result).reason().slug());
  }
}
