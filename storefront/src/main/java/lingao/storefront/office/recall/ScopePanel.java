package lingao.storefront.office.recall;

import java.util.Locale;
import lingao.catalog.recall.RecallScope;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** Whom a recall concerns: orders, buyers, shelves. */
class ScopePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient RecallScope scope;

  ScopePanel(String id, RecallScope scope) {
    super(id);
    this.scope = scope;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(figure("orders", scope.orderCount()));
    add(figure("stoppable", scope.stoppable()));
    add(figure("buyers", scope.buyers()));
    add(figure("without", scope.withoutMail()));
    add(new Each<>("shelves", scope.shelves(), this::shelf));
    add(new WebMarkupContainer("no-shelves").setVisible(scope.shelves().isEmpty()));
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("rows", scope.orders(), this::order));
    boolean more = scope.orderCount() > scope.orders().size();
    list.add(
        new Label(
                "more",
                new StringResourceModel("scope.more", this)
                    .setParameters(scope.orderCount() - scope.orders().size()))
            .setVisible(more));
    add(list.setVisible(!scope.orders().isEmpty()));
  }

  private void order(ListItem<RecallScope.Held> item, RecallScope.Held order) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/office/orders/" + order.number()));
    item.add(link.add(new Label("number", order.number().value())));
    item.add(new Label("status", getString("scope.status." + order.status())));
    item.add(new WebMarkupContainer("held").setVisible(order.held()));
    item.add(new Label("pieces", order.pieces()));
    item.add(new Label("mail", getString("scope.mail." + order.hasEmail())));
  }

  private void shelf(ListItem<RecallScope.Shelf> item, RecallScope.Shelf shelf) {
    Locale locale = getLocale();
    item.add(new Label("hall", shelf.hall().in(locale)));
    item.add(new Label("shelf", shelf.shelf().in(locale)));
    item.add(new Label("sku", shelf.sku().in(locale)));
    item.add(new Label("pieces", shelf.pieces()));
  }

  private static Label figure(String id, int number) {
    return new Label(id, String.format(Locale.ROOT, "%,d", number));
  }
}
