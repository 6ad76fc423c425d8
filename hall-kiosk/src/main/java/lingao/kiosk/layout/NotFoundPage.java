package lingao.kiosk.layout;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.hall.HallService;
import lingao.catalog.hall.HallSummary;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Answers with status 404 and a way back: to this hall, or to any when it is not known which. */
public class NotFoundPage extends KioskFrame {

  private static final long serialVersionUID = 1L;

  @Inject private HallService halls;

  /** The screen. */
  public NotFoundPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  @Override
  protected Optional<String> rest() {
    List<HallSummary> ways = ways();
    return ways.size() == 1
        ? Optional.of(new HallLinks(ways.get(0).slug()).rest())
        : Optional.empty();
  }

  @Override
  protected boolean isPublic() {
    return false;
  }

  @Override
  public boolean isErrorPage() {
    return true;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new ListView<>("halls", ways()) {
          private static final long serialVersionUID = 1L;

          @Override
          protected void populateItem(ListItem<HallSummary> item) {
            item.add(way(item.getModelObject()));
          }
        });
    add(new LanguageLink("language"));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    response.setStatus(404);
  }

  private List<HallSummary> ways() {
    List<HallSummary> all = halls.halls();
    Optional<String> hall = FailedAddress.hall(servletRequest());
    return all.stream()
        .filter(candidate -> hall.equals(Optional.of(candidate.slug())))
        .findFirst()
        .map(List::of)
        .orElse(all);
  }

  private Component way(HallSummary hall) {
    WebMarkupContainer link = new WebMarkupContainer("way");
    link.add(AttributeModifier.replace("href", new HallLinks(hall.slug()).idle()));
    link.add(new Label("hall", in(hall.name())));
    return link;
  }
}
