package lingao.storefront.office.suspicion;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.recall.RecallNumber;
import lingao.catalog.recall.RecallService;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.suspicion.Suspicion;
import lingao.catalog.suspicion.SuspicionDesk;
import lingao.catalog.suspicion.SuspicionState;
import lingao.catalog.trace.TraceCode;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficeChoice;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.office.recall.RecallLinks;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** One report, and what was found: {@code /office/suspicions/{id}}. */
public class OneSuspicionPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private SuspicionDesk desk;
  @Inject private RecallService recalls;

  private final transient Suspicion shown;

  /** The page of the report in the address. */
  public OneSuspicionPage(PageParameters parameters) {
    super(parameters);
    shown =
        desk.find(id(parameters))
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  /** The identifier in the address; 0, which none has, for anything else. */
  static long id(PageParameters parameters) {
    String id = parameters.get("id").toString("");
    return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
  }

  @Override
  protected String title() {
    return getString("suspicion.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("state", getString("suspicion.state." + shown.state())));
    boolean told = shown.batch().filter(code -> code.value().equals(shown.code())).isPresent();
    add(row("code", told ? "" : shown.code()));
    add(row("serial", shown.serial().orElse("")));
    add(row("product", shown.product().map(p -> p.in(getLocale())).orElse("")));
    add(batch());
    add(row("contact", shown.contact().orElse("")));
    add(Moments.label("reported", shown.reportedAt()));
    add(row("who", shown.who().orElse("")));
    add(new Label("words", shown.words()));
    WebMarkupContainer picture = new WebMarkupContainer("picture");
    String address = "/office/suspicions/" + shown.id() + "/picture";
    picture.add(AttributeModifier.replace("href", address));
    picture.add(new WebMarkupContainer("image").add(AttributeModifier.replace("src", address)));
    add(picture.setVisible(shown.picture().isPresent()));
    add(new MoveForm("form"));
  }

  private WebMarkupContainer batch() {
    WebMarkupContainer row = new WebMarkupContainer("batch");
    shown.batch().ifPresent(code -> fill(row, code));
    return (WebMarkupContainer) row.setVisible(shown.batch().isPresent());
  }

  private void fill(WebMarkupContainer row, TraceCode code) {
    WebMarkupContainer story = new WebMarkupContainer("story");
    story.add(AttributeModifier.replace("href", "/trace/" + code));
    row.add(story.add(new Label("number", code.grouped())));
    List<RecallNumber> numbers = recalls.ofBatch(code);
    row.add(new RecallLinks("recalls", numbers));
    row.add(
        new WebMarkupContainer("recall")
            .add(AttributeModifier.replace("href", "/office/recalls/new?batch=" + code))
            .setVisible(numbers.isEmpty()));
  }

  private static Component row(String id, String text) {
    return new WebMarkupContainer(id).add(new Label("text", text)).setVisible(!text.isEmpty());
  }

  /** Where it stands and what was found. */
  private final class MoveForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    private final OfficeChoice state =
        new OfficeChoice("state", "suspicion.to", states(), begin().name());

    MoveForm(String id) {
      super(id);
    }

    @Override
    protected void onInitialize() {
      super.onInitialize();
      add(state);
      add(
          new WebMarkupContainer("version")
              .add(AttributeModifier.replace("value", shown.version())));
      add(new Label("note", isSent() ? pressed("note") : shown.note().orElse("")));
    }

    @Override
    protected void onSubmit() {
      String version = pressed("version");
      try {
        boolean moved =
            desk.move(
                shown.id(),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                chosen(),
                pressed("note"));
        if (moved) {
          getSession().info(getString("suspicion.done"));
        } else {
          getSession().error(getString("suspicion.stale"));
        }
      } catch (InvalidValue e) {
        error(getString("suspicion.note.missing"));
        return;
      }
      throw to("/office/suspicions/" + shown.id());
    }

    private boolean isSent() {
      return !pressed("version").isEmpty();
    }

    private SuspicionState chosen() {
      Optional<SuspicionState> chosen =
          Arrays.stream(SuspicionState.values())
              .filter(s -> s.name().equals(state.typed()))
              .findFirst();
      return chosen.orElseThrow(() -> new InvalidValue("state", "one that there is"));
    }

    private SuspicionState begin() {
      return shown.state() == SuspicionState.NEW ? SuspicionState.CHECKING : shown.state();
    }

    private Map<String, String> states() {
      Map<String, String> names = new LinkedHashMap<>();
      Arrays.stream(SuspicionState.values())
          .filter(s -> s != SuspicionState.NEW)
          .forEach(
              s -> names.put(s.name(), OneSuspicionPage.this.getString("suspicion.state." + s)));
      return names;
    }
  }
}
