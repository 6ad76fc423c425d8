package lingao.storefront;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import lingao.storefront.account.AccountAddresses;
import lingao.storefront.console.ConsoleAddresses;
import lingao.storefront.desk.DeskAddresses;
import lingao.storefront.home.HomePage;
import lingao.storefront.layout.ErrorPage;
import lingao.storefront.layout.NotFoundPage;
import lingao.storefront.office.LocaleOfSession;
import lingao.storefront.office.OfficeAddresses;
import lingao.storefront.office.StaffSession;
import lingao.storefront.web.CdiInjector;
import lingao.storefront.web.ComponentInjector;
import lingao.storefront.web.FormIsolation;
import lingao.storefront.web.Language;
import org.apache.wicket.Page;
import org.apache.wicket.RuntimeConfigurationType;
import org.apache.wicket.Session;
import org.apache.wicket.core.request.mapper.ResourceReferenceMapper;
import org.apache.wicket.protocol.http.WebApplication;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Response;
import org.apache.wicket.request.mapper.parameter.PageParametersEncoder;
import org.apache.wicket.request.resource.caching.FilenameWithVersionResourceCachingStrategy;
import org.apache.wicket.request.resource.caching.version.CachingResourceVersion;
import org.apache.wicket.request.resource.caching.version.MessageDigestResourceVersion;
import org.apache.wicket.settings.RequestCycleSettings;

/** The shop's Wicket application: addresses, injection, languages. */
public class ShopApplication extends WebApplication {

  private static final Duration YEAR = Duration.ofDays(365);

  @Override
  public Class<? extends Page> getHomePage() {
    return HomePage.class;
  }

  @Override
  public RuntimeConfigurationType getConfigurationType() {
    return RuntimeConfigurationType.DEPLOYMENT;
  }

  @Override
  protected void init() {
    super.init();
    getComponentInstantiationListeners().add(injector()::inject);
    render();
    resources();
    getRequestCycleListeners().add(new LocaleOfSession());
    getRequestCycleListeners().add(new FormIsolation());
    ShopAddresses.mount(this);
    AccountAddresses.mount(this);
    OfficeAddresses.mount(this);
    ConsoleAddresses.mount(this);
    DeskAddresses.mount(this);
    mapResourcesFirst();
  }

  /**
   * Each page names a dozen scripts and style sheets several times over; their addresses would be
   * asked of all mounted pages before the mapper that knows them, which is the last.
   */
  private void mapResourcesFirst() {
    getRootRequestMapperAsCompound()
        .add(
            new ResourceReferenceMapper(
                new PageParametersEncoder(),
                () -> getResourceSettings().getParentFolderPlaceholder(),
                () -> getResourceSettings().getCachingStrategy()));
  }

  /** What fills the {@code @Inject} fields of components; tests put their own in place. */
  protected ComponentInjector injector() {
    return new CdiInjector(CDI.current().getBeanManager());
  }

  /**
   * A session in the reader's language; bound when the office signs in, so that browsing sets no
   * session cookie.
   */
  @Override
  public Session newSession(Request request, Response response) {
    Session session = new StaffSession(request);
    HttpServletRequest servletRequest = (HttpServletRequest) request.getContainerRequest();
    session.setLocale(Language.of(servletRequest).locale());
    return session;
  }

  private void render() {
    getMarkupSettings().setDefaultMarkupEncoding("UTF-8");
    getMarkupSettings().setStripWicketTags(true);
    getMarkupSettings().setStripComments(true);
    getPageSettings().setVersionPagesByDefault(false);
    getRequestCycleSettings()
        .setRenderStrategy(RequestCycleSettings.RenderStrategy.ONE_PASS_RENDER);
    getApplicationSettings().setPageExpiredErrorPage(NotFoundPage.class);
    getApplicationSettings().setInternalErrorPage(ErrorPage.class);
    // One policy for all answers, pages or not, is set by SecurityHeadersFilter.
    getCspSettings().blocking().disabled();
  }

  private void resources() {
    getResourceSettings().setDefaultCacheDuration(YEAR);
    getResourceSettings()
        .setCachingStrategy(
            new FilenameWithVersionResourceCachingStrategy(
                new CachingResourceVersion(new MessageDigestResourceVersion())));
    getResourceSettings().setThrowExceptionOnMissingResource(true);
    getResourceSettings().setUseDefaultOnMissingResource(false);
  }
}
