package lingao.storefront.office.stock;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lingao.catalog.inventory.MovementPage;
import lingao.catalog.inventory.StockDesk;
import lingao.catalog.inventory.StockMovement;
import lingao.catalog.inventory.StockRow;
import lingao.catalog.ordering.OrderNumber;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** One SKU at one stock point: its figures, taking in and correcting, and how it moved. */
public class MovementsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private StockDesk desk;

  private final transient StockRow row;

  /** The page. */
  public MovementsPage(PageParameters parameters) {
    super(parameters);
    row =
        desk.row(parameter("sku"), parameter("point"))
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  @Override
  protected String title() {
    return row.sku() + " · " + row.pointName().in(getLocale());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("name", row.name().in(getLocale()) + " · " + row.pack().in(getLocale())));
    add(new Label("available", String.format(Locale.ROOT, "%,d", row.available())));
    add(new Label("reserved", String.format(Locale.ROOT, "%,d", row.reserved())));
    add(new Label("sold", String.format(Locale.ROOT, "%,d", row.sold())));
    add(new Form("receive", false), new Form("correct", true));
    MovementPage found = desk.movements(row.sku(), row.point(), page());
    add(new Each<>("rows", found.movements(), MovementsPage::populate));
    add(new Paging("paging", page(), found.pages(), page -> address() + "?page=" + page));
  }

  private static void populate(ListItem<StockMovement> item, StockMovement movement) {
    item.add(new Label("reason", new ResourceModel("moves.reason." + movement.reason())));
    item.add(new Label("available", signed(movement.available())));
    item.add(new Label("reserved", signed(movement.reserved())));
    item.add(new Label("sold", signed(movement.sold())));
    boolean order = OrderNumber.of(movement.reference()).isPresent();
    WebMarkupContainer link = new WebMarkupContainer("order");
    link.add(AttributeModifier.replace("href", "/office/orders/" + movement.reference()));
    item.add(link.add(new Label("number", movement.reference())).setVisible(order));
    item.add(new Label("note", movement.reference()).setVisible(!order));
    item.add(new Label("staff", movement.staff().orElse("")));
    item.add(Moments.label("at", movement.at()));
  }

  private static String signed(int pieces) {
    return pieces == 0 ? "" : String.format(Locale.ROOT, "%+,d", pieces).replace('-', '−');
  }

  private String address() {
    return "/office/stock/" + parameter("sku") + "/" + parameter("point");
  }

  /** Codes hold no NUL, which the database would refuse. */
  private String parameter(String name) {
    String value = getPageParameters().get(name).toString("");
    return value.matches("[A-Za-z0-9-]{2,40}") ? value : "";
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  /** Takes in or corrects. */
  private final class Form extends StockForm {

    private static final long serialVersionUID = 1L;

    private final boolean correcting;

    Form(String id, boolean correcting) {
      super(id);
      this.correcting = correcting;
    }

    @Override
    protected void change(int pieces, String note) {
      if (correcting) {
        desk.correct(parameter("sku"), parameter("point"), pieces, note);
      } else {
        desk.receive(parameter("sku"), parameter("point"), pieces, note);
      }
      getSession().info(getString("moves.done"));
      throw to(address());
    }
  }
}
