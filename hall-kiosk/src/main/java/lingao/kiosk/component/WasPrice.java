package lingao.kiosk.component;

import lingao.catalog.shared.Money;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** The price without a campaign, struck through and named for those who hear it; nothing else. */
public final class WasPrice extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Money listPrice;

  /** The struck-through price, seen when it is more than what is paid. */
  public WasPrice(String id, Money listPrice, Money paid) {
    super(id);
    this.listPrice = listPrice;
    setRenderBodyOnly(true);
    setVisible(listPrice.compareTo(paid) > 0);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("amount", listPrice.tag()));
  }
}
