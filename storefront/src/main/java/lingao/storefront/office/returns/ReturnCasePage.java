package lingao.storefront.office.returns;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnCase.ReturnedLine;
import lingao.catalog.aftersale.ReturnDesk;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.catalog.aftersale.ReturnStatus;
import lingao.catalog.media.PrivatePicture;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** {@code /office/returns/{number}}: one case, and what the office may do with it. */
public class ReturnCasePage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private ReturnDesk desk;

  private final transient ReturnCase shown;

  /** The page of the case in the address. */
  public ReturnCasePage(PageParameters parameters) {
    super(parameters);
    shown =
        ReturnNumber.of(parameters.get("number").toString(""))
            .flatMap(desk::find)
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  @Override
  protected String title() {
    return getString("return-case.heading") + " " + shown.number();
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("status", getString("return-case.status." + shown.status().name())));
    WebMarkupContainer order = new WebMarkupContainer("order");
    order.add(AttributeModifier.replace("href", "/office/orders/" + shown.number().order()));
    add(order.add(new Label("order-number", shown.number().order().value())));
    add(new Label("amount", shown.amount().tag()));
    add(row("freight", shown.freight().fen() > 0 ? shown.freight().tag() : ""));
    add(new Label("reason", getString("return-case.reason." + shown.reason().name())));
    add(Moments.label("requested", shown.requestedAt()));
    add(row("decided-by", shown.decidedBy().orElse("")));
    add(row("answer", shown.answer().orElse("")));
    add(moment("goods", shown.goodsAt()));
    add(moment("refunded", shown.refundedAt()));
    add(row("failure", shown.failure().orElse("")));
    add(new Label("words", shown.words().orElse(getString("return-case.no-words"))));
    add(new Each<>("lines", shown.lines(), this::line));
    WebMarkupContainer pictures = new WebMarkupContainer("pictures");
    pictures.add(new Each<>("photographs", shown.pictures(), this::photograph));
    add(pictures.setVisible(!shown.pictures().isEmpty()));
    add(new WebMarkupContainer("no-pictures").setVisible(shown.pictures().isEmpty()));
    add(
        new DecisionForm("decide", desk, shown)
            .setVisible(shown.status() == ReturnStatus.REQUESTED));
    add(
        new GoodsForm("goods-back", desk, shown)
            .setVisible(shown.status() == ReturnStatus.APPROVED));
    add(
        new AgainForm("again", desk, shown)
            .setVisible(shown.status() == ReturnStatus.REFUND_FAILED));
  }

  private void line(WebMarkupContainer item, ReturnedLine line) {
    item.add(new PicturePanel("picture", line.picture(), "4rem").decorative());
    item.add(new Label("name", line.name().in(getLocale())));
    item.add(new Label("pack", line.pack().in(getLocale())));
    item.add(new Label("sku", line.sku()));
    item.add(new Label("quantity", line.quantity()));
    item.add(new Label("fen", line.amount().tag()));
    String sellable =
        line.sellable().map(yes -> getString("return-case.sellable." + yes)).orElse("");
    item.add(new Label("sellable", sellable).setVisible(!sellable.isEmpty()));
  }

  private void photograph(WebMarkupContainer item, PrivatePicture picture) {
    String address = "/office/returns/" + shown.number() + "/pictures/" + picture.key();
    String number = String.valueOf(shown.pictures().indexOf(picture) + 1);
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", address));
    link.add(
        new WebMarkupContainer("photograph")
            .add(AttributeModifier.replace("src", address))
            .add(AttributeModifier.replace("width", picture.width()))
            .add(AttributeModifier.replace("height", picture.height()))
            .add(
                AttributeModifier.replace(
                    "alt", getString("return-case.photograph") + " " + number)));
    item.add(link);
  }

  private static Component row(String id, String text) {
    WebMarkupContainer row = new WebMarkupContainer(id);
    return row.add(new Label("text", text)).setVisible(!text.isEmpty());
  }

  private static Component moment(String id, Optional<Instant> at) {
    WebMarkupContainer row = new WebMarkupContainer(id);
    row.add(Moments.label("time", at.orElse(Instant.EPOCH)));
    return row.setVisible(at.isPresent());
  }
}
