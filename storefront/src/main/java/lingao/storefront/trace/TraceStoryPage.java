package lingao.storefront.trace;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lingao.catalog.media.RenditionFormat;
import lingao.catalog.media.RenditionSize;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;
import lingao.storefront.layout.ShopPage;
import lingao.storefront.trace.TraceInput.Problem;
import lingao.storefront.web.PictureUrls;
import lingao.storefront.web.QueryString;
import lingao.storefront.web.story.StoryStyles;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * The journey of a batch, under the code printed on its boxes. A code in another writing leads to
 * the plain one; a wrong or unknown one is answered with what is wrong and the form to try again.
 */
public class TraceStoryPage extends ShopPage {

  private static final long serialVersionUID = 1L;
  private static final JavaScriptResourceReference SCRIPT =
      new JavaScriptResourceReference(TraceStoryPage.class, "trace.js");

  @Inject private TraceService trace;

  private transient Optional<BatchStory> story = Optional.empty();
  private transient Optional<Problem> problem = Optional.empty();

  /** The page of the code in the address. */
  public TraceStoryPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String typed = getPageParameters().get("code").toString("").strip();
    read(typed);
    add(
        story.isPresent()
            ? new StoryPanel("content", story.get())
            : new AskPanel("content", typed, problem));
  }

  private void read(String typed) {
    TraceInput read = TraceInput.read(typed);
    if (read instanceof TraceInput.Unreadable wrong) {
      problem = Optional.of(wrong.problem());
    } else if (TraceCode.isWritten(typed) && read instanceof TraceInput.Code written) {
      leadToPlainForm(typed, written.code());
      story = trace.story(written.code());
      problem = story.isPresent() ? Optional.empty() : Optional.of(Problem.UNKNOWN);
    } else {
      leadToForm(typed);
    }
  }

  /** A bar code's number, or an address: the form knows where it leads. */
  private static void leadToForm(String typed) {
    throw new RedirectToUrlException(
        "/trace?code=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
        HttpServletResponse.SC_SEE_OTHER);
  }

  private void leadToPlainForm(String typed, TraceCode code) {
    if (!typed.equals(code.value())) {
      String query =
          servletRequest().getQueryString() == null
              ? ""
              : QueryString.of(servletRequest()).with("lang", language().code());
      throw new RedirectToUrlException(
          "/trace/" + code + query, HttpServletResponse.SC_MOVED_PERMANENTLY);
    }
  }

  @Override
  protected String title() {
    return story
        .map(told -> text("title", in(told.product().name()), told.batch().code().grouped()))
        .orElseGet(() -> getString("title." + AskPanel.key(problem)));
  }

  @Override
  protected String description() {
    return story
        .map(told -> text("description", in(told.product().name()), told.steps().size()))
        .orElseGet(this::title);
  }

  @Override
  protected String sharedPicture() {
    return story
        .map(BatchStory::product)
        .map(p -> PictureUrls.url(p.picture(), RenditionSize.LARGE, RenditionFormat.JPEG))
        .orElseGet(super::sharedPicture);
  }

  @Override
  protected boolean isPublic() {
    return problem.isEmpty();
  }

  @Override
  protected boolean isIndexed() {
    return problem.isEmpty();
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    problem.ifPresent(wrong -> response.setStatus(wrong.status()));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(StoryStyles.SHEET));
    response.render(CssHeaderItem.forReference(TraceStyles.SHEET));
    response.render(JavaScriptHeaderItem.forReference(SCRIPT).setDefer(true));
  }

  private String text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters).getString();
  }
}
