package lingao.kiosk.search;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.hall.HallDetail;
import lingao.catalog.search.ProductResults;
import lingao.catalog.search.SearchService;
import lingao.catalog.search.Vocabulary;
import lingao.catalog.search.VocabularyReader;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceService;
import lingao.kiosk.layout.HallPage;
import lingao.kiosk.scan.CodeReader;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/**
 * Where goods are searched for: a keyboard at first, the goods found once something was sent
 * ({@code ?q=}). A code that is sent leads to what carries it. {@code ?edit=} brings words back to
 * the keyboard.
 */
public class SearchPage extends HallPage {

  private static final long serialVersionUID = 1L;
  private static final String SHOWN = "shown";
  private static final CssResourceReference STYLES =
      new CssResourceReference(SearchPage.class, "search.css");

  @Inject private SearchService search;
  @Inject private VocabularyReader vocabulary;
  @Inject private TraceService traces;
  @Inject private SerialService serials;

  private final transient Wanted wanted;
  private final String edited;

  /** The screen. */
  public SearchPage(PageParameters parameters) {
    super(parameters);
    this.wanted = Wanted.of(parameters);
    this.edited = Wanted.words(parameters, "edit");
  }

  @Override
  protected String title() {
    return wanted.nothing() ? getString("heading") : subject();
  }

  /** What somebody typed is not worth keeping. */
  @Override
  protected boolean isPublic() {
    return wanted.nothing() && edited.isEmpty();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    new CodeReader(traces, serials)
        .read(wanted.words())
        .address(links())
        .ifPresent(
            address -> {
              throw seeOther(address);
            });
    add(shown());
  }

  private Component shown() {
    return wanted.nothing()
        ? new TypingPanel(SHOWN, edited, vocabulary.current(), links())
        : new FoundPanel(
            SHOWN,
            new Finding(subject(), wanted, found(), shelves()),
            vocabulary.current(),
            links());
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
  }

  /** The page asked for; the last one when there are fewer. */
  private ProductResults found() {
    ProductResults results = search.search(wanted.query());
    boolean beyond = results.items().isEmpty() && results.total() > 0;
    return beyond ? search.search(wanted.onPage(results.pages()).query()) : results;
  }

  /** What is looked for, in words for people. */
  private String subject() {
    Vocabulary names = vocabulary.current();
    return wanted.words().isEmpty()
        ? named(wanted.category(), names.categories(), names.subcategories())
            .or(() -> named(wanted.town(), names.towns(), Map.of()))
            .map(this::in)
            .orElseGet(() -> getString("all"))
        : wanted.words();
  }

  private static Optional<LocalizedText> named(
      Optional<String> slug, Map<String, LocalizedText> first, Map<String, LocalizedText> second) {
    return slug.flatMap(
        s -> Optional.ofNullable(first.get(s)).or(() -> Optional.ofNullable(second.get(s))));
  }

  /** The code of the shelf on which each product of this hall lies. */
  private Map<String, String> shelves() {
    Map<String, String> codes = new HashMap<>();
    for (HallDetail.Shelf shelf : hallWithShelves().shelves()) {
      shelf.items().forEach(item -> codes.putIfAbsent(item.product().slug(), shelf.code()));
    }
    return codes;
  }
}
