package lingao.kiosk.trace;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.gs1.Serial;
import lingao.catalog.serial.ScanWay;
import lingao.catalog.serial.SerialScan;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.layout.HallPage;
import lingao.storefront.web.story.Journey;
import lingao.storefront.web.story.RecallPanel;
import lingao.storefront.web.story.StoryStyles;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/**
 * The journey of a batch: the verdict, the map, all steps in short ({@code ?show=}), and each step
 * on a screen of its own ({@code ?step=} from 1). A recall is on all of them.
 */
public class JourneyPage extends HallPage {

  private static final long serialVersionUID = 1L;
  private static final String SHOWN = "shown";
  private static final CssResourceReference STYLES =
      new CssResourceReference(JourneyPage.class, "journey.css");

  @Inject private TraceService traces;
  @Inject private SerialService serials;

  private final transient BatchStory story;
  private final transient Journey journey;
  private final int step;

  /** The screen of the batch that the address names. */
  public JourneyPage(PageParameters parameters) {
    super(parameters);
    String code = parameters.get("code").toString("");
    this.story = require(() -> parse(code).flatMap(traces::story));
    this.journey = Journey.of(story.steps());
    int wanted = parameters.get("step").toInt(0);
    this.step = Math.min(Math.max(wanted, 0), journey.steps().size());
  }

  @Override
  protected String title() {
    return in(story.product().name()) + " " + story.batch().code().grouped();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new RecallPanel("recall", story.recall()));
    add(piece());
    add(shown());
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(StoryStyles.SHEET));
    response.render(CssHeaderItem.forReference(STYLES));
  }

  /** Whether it is not about one item: each look at that counts. */
  @Override
  protected boolean isPublic() {
    return serial().isEmpty();
  }

  private Optional<Serial> serial() {
    try {
      return Optional.ofNullable(getPageParameters().get("serial").toOptionalString())
          .map(Serial::new);
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private Component piece() {
    return serial()
        .map(
            number ->
                new SerialScan(story.batch().gtin(), number, ScanWay.KIOSK, here(), visitor()))
        .<Component>map(scan -> new PiecePanel("piece", scan.serial(), serials.scan(scan)))
        .orElseGet(() -> new WebMarkupContainer("piece").setVisible(false));
  }

  private Optional<String> here() {
    return Optional.of(hall().slug());
  }

  /** Who stands at a kiosk is not known: all are one for half an hour. */
  private String visitor() {
    return "kiosk " + hall().slug();
  }

  private Component shown() {
    JourneyLinks ways = new JourneyLinks(links().journey(story.batch().code()));
    if (step > 0) {
      return new StepPanel(SHOWN, story, journey, step, ways);
    }
    JourneyScreen screen = JourneyScreen.of(getPageParameters().get("show").toString(""));
    return switch (screen) {
      case VERDICT -> new OverviewPanel(SHOWN, story, links(), ways);
      case MAP -> new PlacesPanel(SHOWN, story, journey, ways);
      case STEPS -> new StepsPanel(SHOWN, story, journey, ways);
    };
  }

  private static Optional<TraceCode> parse(String code) {
    try {
      return Optional.of(TraceCode.parse(code));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
