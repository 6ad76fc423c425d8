package lingao.storefront.console.trace;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.brand.BrandService;
import lingao.catalog.media.Upload;
import lingao.catalog.media.Uploads;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.entry.NetworkPlaces;
import lingao.storefront.form.SentForm;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A page with the form of a record. */
abstract class StepFrame extends BatchFrame {

  private static final long serialVersionUID = 1L;

  @Inject private Uploads uploads;
  @Inject private NetworkPlaces places;
  @Inject private BrandService brands;
  @Inject private ShopTime time;

  StepFrame(PageParameters parameters) {
    super(parameters);
  }

  /**
   * What was sent with the form.
   *
   * @param values by the names of fields
   * @param files those of before that are still wanted, and new ones
   */
  record Sent(Map<String, String> values, List<Upload> files) {}

  /** Reads the form; files that can't be kept are told as mistakes. */
  final Sent sent() {
    SentForm sent = SentForm.of(getRequest(), FileReceiver.BOUNDS, FilesPanel.FIELDS);
    List<Upload> files =
        new FileReceiver(uploads, desk().holder(), mistakes(), this::getString).receive(sent);
    return new Sent(new HashMap<>(sent.typed().values()), files);
  }

  final StepContents contents() {
    return new StepContents(desk(), places, brands, time);
  }

  /** A phone may tell where it is, if its owner lets it. */
  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    response.setHeader(
        "Permissions-Policy", "camera=(self), geolocation=(self), microphone=(self)");
  }
}
