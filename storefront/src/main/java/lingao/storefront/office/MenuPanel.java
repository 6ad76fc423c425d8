package lingao.storefront.office;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.suspicion.SuspicionDesk;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;

/** The sections of the office. */
public class MenuPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String ROOT = "/office";
  private static final String SUSPICIONS = "/office/suspicions";
  private static final List<String> SECTIONS =
      """
      /office
      /office/dispatch
      /office/orders
      /office/returns
      /office/recalls
      /office/suspicions
      /office/payments
      /office/stock
      /office/batches
      /office/labels
      /office/reviews
      /office/coupons
      /office/prices
      /office/freight
      /office/delivery
      /office/missed
      /office/synonyms
      /office/index
      /office/mails
      /office/staff
      """
          .lines()
          .toList();

  @Inject private SuspicionDesk suspicions;

  /** The menu, with the section of the running request marked. */
  public MenuPanel(String id) {
    super(id);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("sections", SECTIONS, this::populate));
  }

  private void populate(ListItem<String> item, String path) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", path));
    if (isCurrent(path)) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    String name = path.equals(ROOT) ? "overview" : path.substring(ROOT.length() + 1);
    long waiting = path.equals(SUSPICIONS) ? suspicions.waiting() : 0;
    link.add(
        new Label("waiting", new StringResourceModel("menu.waiting", this).setParameters(waiting))
            .setVisible(waiting > 0));
    item.add(link.add(new Label("name", new ResourceModel("menu." + name))));
  }

  private boolean isCurrent(String path) {
    String uri = "/" + getRequest().getClientUrl().getPath();
    return uri.equals(path) || (!path.equals(ROOT) && uri.startsWith(path));
  }
}
