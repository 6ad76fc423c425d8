package lingao.storefront.aftersale;

import java.util.stream.Collectors;
import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnStatus;
import lingao.catalog.media.PrivatePicture;
import lingao.storefront.component.NearDates;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** What became of a request, for the buyer. */
class CasePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient ReturnCase shown;
  private final transient OrderPath path;

  CasePanel(String id, ReturnCase shown, OrderPath path) {
    super(id);
    this.shown = shown;
    this.path = path;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ReturnStatus status = shown.status();
    add(
        new Label("status", getString("case.status." + status.name()))
            .add(AttributeModifier.append("class", "return-status--" + tone(status))));
    add(
        new Label("amount", shown.amount().tag())
            .setVisible(status != ReturnStatus.REFUSED && status != ReturnStatus.WITHDRAWN));
    add(new Label("number", shown.number().value()));
    add(new Label("at", NearDates.moment(shown.requestedAt(), getLocale())));
    add(new Label("reason", getString("case.reason." + shown.reason().name())));
    add(new Label("lines", lines()));
    add(new Label("words", shown.words().orElse("")).setVisible(shown.words().isPresent()));
    add(new Each<>("photographs", shown.pictures(), this::photograph));
    add(next());
    WebMarkupContainer answer = new WebMarkupContainer("answer");
    add(
        answer
            .add(new Label("text", shown.answer().orElse("")))
            .setVisible(shown.answer().isPresent()));
    add(withdraw());
  }

  /** What happens next, where something does. */
  private Label next() {
    ReturnStatus status = shown.status();
    boolean told =
        status == ReturnStatus.REQUESTED
            || status == ReturnStatus.APPROVED
            || status == ReturnStatus.REFUNDING;
    return (Label)
        new Label("next", told ? getString("case.next." + status.name()) : "").setVisible(told);
  }

  private String lines() {
    return shown.lines().stream()
        .map(line -> line.name().in(getLocale()) + " × " + line.quantity())
        .collect(Collectors.joining(getLocale().getLanguage().equals("en") ? ", " : "、"));
  }

  private void photograph(WebMarkupContainer item, PrivatePicture picture) {
    String number = String.valueOf(shown.pictures().indexOf(picture) + 1);
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", path.picture(picture.key())));
    link.add(
        new WebMarkupContainer("photograph")
            .add(AttributeModifier.replace("src", path.picture(picture.key())))
            .add(AttributeModifier.replace("alt", getString("case.photograph") + " " + number)));
    item.add(link);
  }

  private WebMarkupContainer withdraw() {
    WebMarkupContainer form = new WebMarkupContainer("withdraw");
    form.add(AttributeModifier.replace("action", path.returns()));
    WebMarkupContainer button = new WebMarkupContainer("button");
    button.add(AttributeModifier.replace("value", shown.number().value()));
    form.add(button);
    ReturnStatus status = shown.status();
    form.setVisible(status == ReturnStatus.REQUESTED || status == ReturnStatus.APPROVED);
    return form;
  }

  /** The colour of a status: it waits, is well, or is not. */
  static String tone(ReturnStatus status) {
    return switch (status) {
      case REQUESTED, APPROVED, REFUNDING, REFUND_FAILED -> "waits";
      case REFUNDED -> "done";
      case REFUSED, WITHDRAWN -> "over";
    };
  }
}
