package lingao.storefront.trace;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lingao.catalog.serial.SerialCode;
import lingao.catalog.serial.SerialHistory;
import lingao.catalog.serial.SerialService;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceService;
import lingao.storefront.layout.PrivatePage;
import lingao.storefront.trace.resolver.Askers;
import lingao.storefront.web.story.StoryStyles;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * {@code /trace/{gtin}.{serial}}: how often one item was asked for, and the story of its batch.
 * Each look counts, so the page is kept by nobody. A number that was never given out is told to be
 * so.
 */
public class PieceStoryPage extends PrivatePage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(PieceStoryPage.class, "serial.css");
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(TraceStoryPage.class, "trace.js");

  @Inject private TraceService trace;
  @Inject private SerialService serials;
  @Inject private Askers askers;

  private transient Optional<BatchStory> story = Optional.empty();

  /** The page of the item in the address. */
  public PieceStoryPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Piece piece = found(Piece.of(getPageParameters().get("code").toString("")));
    String product = found(trace.productOf(piece.gtin()));
    SerialHistory history = history(piece);
    story = serials.find(piece.gtin(), piece.serial()).map(SerialCode::batch).flatMap(trace::story);
    add(
        story.isPresent()
            ? new StoryPanel("content", story.get())
                .about(new SerialPanel("serial", piece, history), piece.code())
            : new UnknownPiecePanel("content", piece, product));
  }

  /** Programs are told without being counted. */
  private SerialHistory history(Piece piece) {
    return askers
        .scan(piece.gtin(), piece.serial(), servletRequest())
        .map(serials::scan)
        .orElseGet(() -> serials.history(piece.gtin(), piece.serial()));
  }

  @Override
  protected String title() {
    return story
        .map(told -> in(told.product().name()))
        .map(name -> new StringResourceModel("piece.title", this).setParameters(name).getString())
        .orElseGet(() -> getString("piece.unknown"));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    if (story.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(StoryStyles.SHEET));
    response.render(CssHeaderItem.forReference(TraceStyles.SHEET));
    response.render(CssHeaderItem.forReference(STYLES));
    response.render(JavaScriptHeaderItem.forReference(SCRIPT).setDefer(true));
  }
}
