package lingao.storefront.aftersale;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.catalog.aftersale.ReturnOffer;
import lingao.catalog.aftersale.ReturnRefused;
import lingao.catalog.aftersale.ReturnService;
import lingao.catalog.aftersale.ReturnableLine;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.Contact;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.MistakesPanel;
import lingao.storefront.form.SentForm;
import lingao.storefront.form.Typed;
import lingao.storefront.layout.PrivatePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.CssResourceReference;

/** {@code /orders/{number}/return?token=}: goods to be given back, and what became of others. */
public class ReturnPage extends PrivatePage {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;
  private static final CssResourceReference FORMS =
      new CssResourceReference(Typed.class, "form.css");
  private static final CssResourceReference STYLES =
      new CssResourceReference(ReturnPage.class, "aftersale.css");

  @Inject private OrderDoor door;
  @Inject private ReturnService returns;

  private final transient OrderView order;
  private final transient OrderPath path;
  private final transient Mistakes mistakes = new Mistakes();

  /** The page of the order in the address, for who may see it. */
  public ReturnPage(PageParameters parameters) {
    super(parameters);
    order = found(door.open(parameters.get("number").toString(""), asked("token")));
    path = new OrderPath(order.number(), asked("token"));
  }

  @Override
  protected String title() {
    return getString("return-page.title");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    ReturnOffer offer = returns.offer(order);
    ReturnDraft draft = isPosted() ? sent(offer) : ReturnDraft.begun(offer);
    add(new Label("number", order.number().value()));
    add(link("back", path.page()));
    add(done());
    add(new MistakesPanel("mistakes", mistakes));
    List<ReturnCase> cases = returns.cases(order.number());
    WebMarkupContainer all = new WebMarkupContainer("all");
    all.add(new Each<>("cases", cases, (item, one) -> item.add(new CasePanel("case", one, path))));
    add(all.setVisible(!cases.isEmpty()));
    add(more(offer, draft, cases.isEmpty()));
    add(closed(offer));
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    response.setHeader("Referrer-Policy", "no-referrer");
    if (!mistakes.isEmpty()) {
      response.setStatus(UNPROCESSABLE);
    }
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(FORMS));
    response.render(CssHeaderItem.forReference(STYLES));
  }

  /** Does what a button was pressed for and leads on; the draft when there is more to do. */
  private ReturnDraft sent(ReturnOffer offer) {
    SentForm sent = SentForm.of(getRequest(), ReturnSending.PICTURES, ReturnSending.BOUNDS);
    Typed typed = sent.typed();
    if (!typed.get("withdraw").isEmpty()) {
      withdraw(typed.get("withdraw"));
      throw to(OrderPath.with(path.returns(), "done=withdrawn"));
    }
    ReturnSending sending = new ReturnSending(returns, order.number(), mistakes, this::getString);
    ReturnDraft read = sent.tooLarge() ? ReturnDraft.begun(offer) : ReturnDraft.of(typed, offer);
    ReturnDraft draft = sending.keep(read, sent);
    if (typed.get("do").equals("send")) {
      Optional<ReturnNumber> made = sending.send(draft, firstLine(offer));
      made.ifPresent(
          number -> {
            throw to(OrderPath.with(path.returns(), "done=sent"));
          });
    }
    return draft;
  }

  /** One that is too late, or another order's, stays as it is and is shown so. */
  private void withdraw(String number) {
    try {
      ReturnNumber.of(number)
          .filter(known -> known.order().equals(order.number()))
          .ifPresent(returns::withdraw);
    } catch (ReturnRefused e) {
      throw to(path.returns());
    }
  }

  private static String firstLine(ReturnOffer offer) {
    return offer.lines().stream()
        .filter(ReturnableLine::open)
        .map(line -> ReturnDraft.PIECES + line.line().position())
        .findFirst()
        .orElse(ReturnDraft.REASON);
  }

  private Component done() {
    boolean mailed = order.contact().flatMap(Contact::email).isPresent();
    String key =
        switch (asked("done")) {
          case "" -> "";
          case "withdrawn" -> "return-page.withdrawn";
          default -> mailed ? "return-page.done.mailed" : "return-page.done";
        };
    return new Label("done", key.isEmpty() ? "" : getString(key))
        .setVisible(!key.isEmpty() && mistakes.isEmpty());
  }

  /** The form; behind a word where a request is what the buyer comes to look at. */
  private Component more(ReturnOffer offer, ReturnDraft draft, boolean first) {
    WebMarkupContainer more =
        new WebMarkupContainer("more") {
          private static final long serialVersionUID = 1L;

          @Override
          protected void onComponentTag(ComponentTag tag) {
            super.onComponentTag(tag);
            if (first) {
              tag.setName("div");
            } else if (isPosted()) {
              tag.put("open", "");
            }
          }
        };
    more.add(new WebMarkupContainer("again").setVisible(!first));
    return more.add(form(offer, draft)).setVisible(offer.isOpen());
  }

  private Component form(ReturnOffer offer, ReturnDraft draft) {
    return offer.isOpen()
        ? new FormPanel("form", offer, draft, mistakes, path)
        : new WebMarkupContainer("form").setVisible(false);
  }

  /** Why nothing can be given back now. */
  private Component closed(ReturnOffer offer) {
    String key = offer.received() ? "return-page.closed" : "return-page.not-received";
    return new Label("closed", new StringResourceModel(key, this)).setVisible(!offer.isOpen());
  }

  private static Component link(String id, String address) {
    return new WebMarkupContainer(id).add(AttributeModifier.replace("href", address));
  }
}
