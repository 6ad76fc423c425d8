package lingao.storefront.office.suspicion;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import lingao.catalog.suspicion.SuspicionDesk;
import lingao.storefront.aftersale.PrivateFile;
import lingao.storefront.office.OfficePage;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** {@code /office/suspicions/{id}/picture}: the photograph of a report. */
public class SuspicionPicturePage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private SuspicionDesk desk;

  /** The address's answer. */
  public SuspicionPicturePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return "";
  }

  @Override
  protected void onInitialize() {
    byte[] content =
        desk.picture(OneSuspicionPage.id(getPageParameters()))
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
    throw new PrivateFile(content, "image/jpeg", "photograph.jpg").instead();
  }
}
