package lingao.storefront.trace.suspicion;

import jakarta.inject.Inject;
import lingao.catalog.suspicion.NewSuspicion;
import lingao.catalog.suspicion.SuspicionService;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.MistakesPanel;
import lingao.storefront.form.Typed;
import lingao.storefront.layout.PrivatePage;
import lingao.storefront.trace.PieceStoryPage;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/** {@code /suspicion?code=…}: where anybody reports a suspicious package. */
public class ReportPackagePage extends PrivatePage {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference FORMS =
      new CssResourceReference(Typed.class, "form.css");
  private static final CssResourceReference STYLES =
      new CssResourceReference(PieceStoryPage.class, "serial.css");

  @Inject private SuspicionService suspicions;

  private final transient Report report = new Report();
  private final transient Mistakes mistakes = new Mistakes();

  /** The page; {@code ?done=1} once something was reported. */
  public ReportPackagePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("report.title");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    if (isPosted() && report.send((ServletWebRequest) getRequest(), suspicions, readersLocale())) {
      throw to("/suspicion?done=1");
    }
    report.refusal().ifPresent(wrong -> mistakes.add(wrong.field(), getString(wrong.key())));
    boolean done = !asked("done").isEmpty() && !isPosted();
    add(new WebMarkupContainer("done").setVisible(done));
    add(form().setVisible(!done));
  }

  private WebMarkupContainer form() {
    WebMarkupContainer form = new WebMarkupContainer("form");
    form.add(new MistakesPanel("mistakes", mistakes));
    form.add(
        new FieldPanel(
            "code",
            Field.line(Report.CODE, getString("report.code"), code())
                .mayStayEmpty()
                .hint(getString("report.code.hint"))
                .with("maxlength", String.valueOf(NewSuspicion.LONGEST_CODE))
                .with("autocomplete", "off")
                .mistake(mistakes)));
    form.add(
        new FieldPanel(
            "words",
            Field.lines(Report.WORDS, getString("report.words"), typedIn(Report.WORDS))
                .hint(getString("report.words.hint"))
                .with("rows", "5")
                .with("maxlength", String.valueOf(NewSuspicion.LONGEST_WORDS))
                .mistake(mistakes)));
    form.add(
        new FieldPanel(
            "contact",
            Field.line(Report.CONTACT, getString("report.contact"), typedIn(Report.CONTACT))
                .mayStayEmpty()
                .hint(getString("report.contact.hint"))
                .with("maxlength", String.valueOf(NewSuspicion.LONGEST_CONTACT))
                .mistake(mistakes)));
    boolean wrong = mistakes.of(Report.PICTURE).isPresent();
    form.add(new Label("pictureMistake", mistakes.of(Report.PICTURE).orElse("")).setVisible(wrong));
    WebMarkupContainer picture = new WebMarkupContainer(Report.PICTURE);
    if (wrong) {
      picture.add(AttributeModifier.replace("aria-describedby", "picture-mistake picture-hint"));
      picture.add(AttributeModifier.replace("aria-invalid", "true"));
    }
    return (WebMarkupContainer) form.add(picture);
  }

  /** What was typed; at first the code of the page from which somebody came. */
  private String code() {
    String asked = asked(Report.CODE);
    String begin =
        asked.length() > NewSuspicion.LONGEST_CODE
            ? asked.substring(0, NewSuspicion.LONGEST_CODE)
            : asked;
    return report.typed().has(Report.CODE) ? report.typed().get(Report.CODE) : begin;
  }

  private String typedIn(String name) {
    return report.typed().get(name);
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    report.refusal().ifPresent(wrong -> response.setStatus(wrong.status()));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(FORMS));
    response.render(CssHeaderItem.forReference(STYLES));
  }
}
