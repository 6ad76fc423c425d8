package lingao.kiosk.layout;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lingao.catalog.hall.HallDetail;
import lingao.catalog.hall.HallService;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.hall.ShelfPlace;
import lingao.catalog.shared.Slug;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A screen of a hall's kiosk, with its navigation bar. A hall that does not exist answers 404. */
public abstract class HallPage extends KioskFrame {

  private static final long serialVersionUID = 1L;

  @Inject private HallService halls;
  private final transient HallSummary hall;

  /** A screen of the hall that the address names. */
  protected HallPage(PageParameters parameters) {
    super(parameters);
    String slug = parameters.get("hall").toString("");
    this.hall =
        halls.halls().stream()
            .filter(candidate -> candidate.slug().equals(slug))
            .findFirst()
            .orElseThrow(HallPage::notFound);
  }

  /** Whether the navigation bar is shown. */
  protected boolean isNavigable() {
    return true;
  }

  @Override
  protected Optional<String> rest() {
    return Optional.of(links().rest());
  }

  @Override
  protected Optional<String> scanTarget() {
    return Optional.of(links().trace());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new NavigationPanel("navigation", links()).setVisible(isNavigable()));
  }

  /** The hall in which the kiosk stands. */
  protected final HallSummary hall() {
    return hall;
  }

  /** The hall with its shelves; three SQL statements. */
  protected final HallDetail hallWithShelves() {
    return halls.hall(new Slug(hall.slug())).orElseThrow(HallPage::notFound);
  }

  /** The shelf of each product of a brand that lies here, by product slug; one SQL statement. */
  protected final Map<String, ShelfPlace> shelfPlaces(String brand) {
    return halls.shelfPlaces(hall.slug(), brand);
  }

  /** The addresses of this hall's screens. */
  protected final HallLinks links() {
    return new HallLinks(hall.slug());
  }

  /** What the catalog has under the slug in the address; a slug that names nothing answers 404. */
  protected final <T> T requireBySlug(String parameter, SlugLookup<T> lookup) {
    return Slug.of(getPageParameters().get(parameter).toString(""))
        .flatMap(lookup::find)
        .orElseThrow(HallPage::notFound);
  }

  /** What {@code found} gives; nothing answers 404. */
  protected final <T> T require(Supplier<Optional<T>> found) {
    return found.get().orElseThrow(HallPage::notFound);
  }

  /**
   * An answer that leads on to {@code address}, to be thrown. Wicket counts a redirect from the
   * context, not from the server's root.
   */
  protected static final RedirectToUrlException seeOther(String address) {
    return new RedirectToUrlException(address.substring(HallLinks.CONTEXT.length()), 303);
  }

  private static AbortWithHttpErrorCodeException notFound() {
    return new AbortWithHttpErrorCodeException(404);
  }

  /** A question to the catalog about a slug. */
  @FunctionalInterface
  protected interface SlugLookup<T> {

    /** What has that slug, if anything. */
    Optional<T> find(Slug slug);
  }
}
