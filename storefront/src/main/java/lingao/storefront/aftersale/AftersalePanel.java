package lingao.storefront.aftersale;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnService;
import lingao.catalog.aftersale.ReturnStatus;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.resource.CssResourceReference;

/** On an order's page: the receipt, the way to give goods back, and what became of requests. */
public final class AftersalePanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final CssResourceReference STYLES =
      new CssResourceReference(AftersalePanel.class, "aftersale.css");

  @Inject private ReturnService returns;

  private final transient OrderView order;
  private final transient OrderPath path;

  /**
   * The panel.
   *
   * @param token by which the reader came; empty for a signed-in customer
   */
  public AftersalePanel(String id, OrderView order, String token) {
    super(id);
    this.order = order;
    this.path = new OrderPath(order.number(), token);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<ReturnCase> cases = returns.cases(order.number());
    WebMarkupContainer box = new WebMarkupContainer("box");
    add(box.setVisible(order.paidAt().isPresent()));
    box.add(link("receipt", path.receipt()));
    boolean open = !cases.isEmpty() || (isReceived() && returns.offer(order).isOpen());
    box.add(link("return", path.returns()).setVisible(open));
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("cases", cases, this::populate));
    box.add(list.setVisible(!cases.isEmpty()));
  }

  @Override
  public void renderHead(IHeaderResponse response) {
    super.renderHead(response);
    response.render(CssHeaderItem.forReference(STYLES));
  }

  private boolean isReceived() {
    return order.status() == OrderStatus.RECEIVED || order.status() == OrderStatus.DONE;
  }

  private void populate(WebMarkupContainer item, ReturnCase one) {
    ReturnStatus status = one.status();
    item.add(
        new Label("status", getString("aftersale.status." + status.name()))
            .add(AttributeModifier.append("class", "return-status--" + CasePanel.tone(status))));
    item.add(new Label("number", one.number().value()));
    item.add(
        new Label("amount", one.amount().tag())
            .setVisible(status != ReturnStatus.REFUSED && status != ReturnStatus.WITHDRAWN));
  }

  private static WebMarkupContainer link(String id, String address) {
    WebMarkupContainer link = new WebMarkupContainer(id);
    link.add(AttributeModifier.replace("href", address));
    return link;
  }
}
