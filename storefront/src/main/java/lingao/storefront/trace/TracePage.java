package lingao.storefront.trace;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceService;
import lingao.catalog.trace.link.CodeLinks;
import lingao.storefront.layout.ShopPage;
import lingao.storefront.trace.TraceInput.Problem;
import lingao.storefront.web.QueryString;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Where one asks for a batch. With {@code ?code=} it leads on to the batch's journey, or says what
 * is wrong with the code.
 */
public class TracePage extends ShopPage {

  private static final long serialVersionUID = 1L;
  private static final int EXAMPLES = 4;

  @Inject private TraceService trace;
  @Inject private ShowcaseService products;

  private transient Optional<Problem> problem = Optional.empty();

  /** The page. */
  public TracePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String typed = QueryString.of(servletRequest()).first("code").orElse("").strip();
    if (!typed.isEmpty()) {
      problem = Optional.of(answer(TraceInput.read(typed)));
    }
    add(new AskPanel("ask", typed, problem));
    add(examples());
  }

  @Override
  protected String title() {
    return getString("title");
  }

  @Override
  protected String description() {
    return getString("description");
  }

  @Override
  protected String canonicalPath() {
    return "/trace";
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
    response.render(CssHeaderItem.forReference(TraceStyles.SHEET));
  }

  /** Leads on to what was meant; comes back only with what is wrong. */
  private Problem answer(TraceInput input) {
    if (input instanceof TraceInput.Unreadable wrong) {
      return wrong.problem();
    }
    Optional<String> address =
        input instanceof TraceInput.Code typed
            ? Optional.of(CodeLinks.page(typed.code()))
            : new CodeTargets(trace).of(input);
    address.ifPresent(TracePage::leadTo);
    return Problem.UNKNOWN;
  }

  private static void leadTo(String address) {
    throw new RedirectToUrlException(address, HttpServletResponse.SC_SEE_OTHER);
  }

  private ExamplesPanel examples() {
    List<BatchSummary> batches = trace.latestBatches(EXAMPLES);
    List<String> slugs = batches.stream().map(BatchSummary::product).distinct().toList();
    return new ExamplesPanel("examples", batches, products.bySlugs(slugs));
  }
}
