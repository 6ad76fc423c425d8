package lingao.storefront.office.returns;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import lingao.catalog.aftersale.ReturnDesk;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.storefront.aftersale.PrivateFile;
import lingao.storefront.office.OfficePage;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** {@code /office/returns/{number}/pictures/{key}}: a buyer's photograph. */
public class ReturnPhotographPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private ReturnDesk desk;

  /** The address's answer. */
  public ReturnPhotographPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return "";
  }

  @Override
  protected void onInitialize() {
    String key = getPageParameters().get("key").toString("");
    byte[] content =
        ReturnNumber.of(getPageParameters().get("number").toString(""))
            .flatMap(number -> desk.picture(number, key))
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
    throw new PrivateFile(content, "image/jpeg", "photograph.jpg").instead();
  }
}
