package lingao.storefront.office.index;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import lingao.catalog.search.IndexDesk;
import lingao.catalog.search.IndexReport;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** How the search index is; its script asks again while something goes on. */
public class IndexPage extends OfficePage {

  private static final long serialVersionUID = 1L;
  private static final int SECONDS = 2;

  @Inject private IndexDesk index;

  /** The page. */
  public IndexPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("index.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    IndexReport report = index.report();
    WebMarkupContainer live = new WebMarkupContainer("live");
    if (report.work().isPresent()) {
      live.add(AttributeModifier.replace("data-refresh", SECONDS));
    }
    live.add(new StatePanel("state", report));
    live.add(new PastPanel("past", report));
    live.add(new RefusedPanel("refused", report.refused()));
    add(live);
    add(new OrdersForm("orders"));
  }

  private BooleanSupplier order(String name) {
    return switch (name) {
      case "rebuild" -> index::rebuild;
      case "check" -> index::check;
      default -> index::retryRefused;
    };
  }

  /** What the office can have done; each button has its name for a value. */
  private final class OrdersForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    OrdersForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      String name = pressed("order").toLowerCase(Locale.ROOT);
      if (order(name).getAsBoolean()) {
        getSession().info(IndexPage.this.getString("index.begun"));
      } else {
        getSession().error(IndexPage.this.getString("index.busy"));
      }
      throw to("/office/index");
    }
  }
}
