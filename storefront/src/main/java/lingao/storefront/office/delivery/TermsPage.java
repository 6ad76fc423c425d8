package lingao.storefront.office.delivery;

import jakarta.inject.Inject;
import lingao.catalog.fulfilment.DeliveryChange;
import lingao.catalog.fulfilment.DeliveryDesk;
import lingao.catalog.fulfilment.DeliveryTerms;
import lingao.catalog.fulfilment.StaleDeliveryTerms;
import lingao.storefront.office.OfficePage;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** What holds for all deliveries, and who has changed it. */
public class TermsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private DeliveryDesk desk;

  /** The page; {@code ?changes=2} for the second of the changes. */
  public TermsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("terms.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new DeliveryTabs("tabs", DeliveryTabs.TERMS));
    add(
        new TermsForm("form", desk.terms()) {
          private static final long serialVersionUID = 1L;

          @Override
          protected void save(DeliveryTerms terms, int version) {
            change(this, terms, version);
          }
        });
    int page = Math.max(1, getPageParameters().get(HistoryPanel.PAGE).toInt(1));
    add(
        new HistoryPanel(
            "history",
            desk.history(DeliveryChange.Kind.TERMS, page),
            page,
            DeliveryTabs.TERMS,
            new HistoryPanel.Words(c -> getString("terms." + c.subject()), value -> value)));
  }

  private void change(TermsForm form, DeliveryTerms terms, int version) {
    try {
      boolean changed = desk.change(terms, version);
      getSession().info(getString(changed ? "terms.done" : "terms.same"));
    } catch (StaleDeliveryTerms e) {
      form.conflict(desk.terms());
      return;
    }
    throw to(DeliveryTabs.TERMS);
  }
}
