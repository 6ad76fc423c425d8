package lingao.storefront.console.trace;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.account.Role;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.entry.EntryDesk;
import lingao.storefront.console.ConsoleMenu;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.Typed;
import lingao.storefront.office.MemberPage;
import lingao.storefront.office.MenuPanel;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/** A page about batches, for owners of brands and for the office; plain forms, kept short. */
abstract class BatchFrame extends MemberPage {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private static final CssResourceReference FORMS =
      new CssResourceReference(Typed.class, "form.css");
  private static final CssResourceReference STYLES =
      new CssResourceReference(BatchFrame.class, "batches.css");

  @Inject private EntryDesk desk;

  private final transient Mistakes mistakes = new Mistakes();

  BatchFrame(PageParameters parameters) {
    super(parameters, Set.of(Role.OWNER, Role.OFFICE), root() + "/password");
  }

  private static String root() {
    String path = RequestCycle.get().getRequest().getClientUrl().getPath();
    return path.startsWith("office") ? "/office" : "/console";
  }

  @Override
  protected final String home() {
    return me().role() == Role.OFFICE ? "/office" : "/console";
  }

  @Override
  protected final String place() {
    return me().role() == Role.OFFICE ? getString("office.name.office") : super.place();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Panel menu = me().role() == Role.OFFICE ? new MenuPanel("menu") : new ConsoleMenu("menu");
    add(menu);
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(FORMS));
    response.render(CssHeaderItem.forReference(STYLES));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    if (!mistakes.isEmpty()) {
      response.setStatus(UNPROCESSABLE);
    }
  }

  /** What is wrong in the form that was sent. */
  final Mistakes mistakes() {
    return mistakes;
  }

  /** Where these pages begin for whoever is asking. */
  final String base() {
    return home() + "/batches";
  }

  final String address(TraceCode code) {
    return base() + "/" + code.value();
  }

  final EntryDesk desk() {
    return desk;
  }

  /** Whether the page's form was sent. */
  final boolean isPosted() {
    return servletRequest().getMethod().equals("POST");
  }

  /** The batch in the address; to others' batches, and to none, it says 404. */
  final BatchStory batchInAddress() {
    return code(getPageParameters().get("code").toString(""))
        .flatMap(desk::batch)
        .orElseThrow(() -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  private static Optional<TraceCode> code(String written) {
    try {
      return Optional.of(new TraceCode(written));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  final String in(LocalizedText text) {
    return text.in(getLocale());
  }

  static Component link(String id, String address) {
    return new WebMarkupContainer(id).add(AttributeModifier.replace("href", address));
  }
}
