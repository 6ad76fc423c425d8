package lingao.kiosk.trace;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.layout.HallPage;
import org.apache.wicket.Component;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * The journey of a batch: first the whole in short, then each step on a screen of its own ({@code
 * ?step=} from 1).
 */
public class JourneyPage extends HallPage {

  private static final long serialVersionUID = 1L;
  private static final String SHOWN = "shown";

  @Inject private TraceService traces;

  private final transient BatchStory story;
  private final int step;

  /** The screen of the batch that the address names. */
  public JourneyPage(PageParameters parameters) {
    super(parameters);
    String code = parameters.get("code").toString("");
    this.story = require(() -> parse(code).flatMap(traces::story));
    int wanted = parameters.get("step").toInt(0);
    this.step = Math.min(Math.max(wanted, 0), story.steps().size());
  }

  @Override
  protected String title() {
    return in(story.product().name()) + " " + story.batch().code().grouped();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(shown());
  }

  private Component shown() {
    return step == 0
        ? new OverviewPanel(SHOWN, story, links(), this::address)
        : new StepPanel(SHOWN, story, step, this::address);
  }

  private String address(int number) {
    String journey = links().journey(story.batch().code());
    return number == 0 ? journey : journey + "?step=" + number;
  }

  private static Optional<TraceCode> parse(String code) {
    try {
      return Optional.of(TraceCode.parse(code));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
