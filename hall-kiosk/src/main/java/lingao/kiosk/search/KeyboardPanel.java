package lingao.kiosk.search;

import java.util.List;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** Keys to touch: digits, letters as on a typewriter, space, clear, delete, search. */
class KeyboardPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final List<String> ROWS =
      List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm");

  KeyboardPanel(String id) {
    super(id);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("rows", ROWS, (item, row) -> item.add(keys(row))));
  }

  private static Component keys(String row) {
    return new Each<>("keys", List.of(row.split("")), (item, letter) -> item.add(key(letter)));
  }

  private static Component key(String letter) {
    return new Label("key", letter).add(AttributeModifier.replace("data-key", letter));
  }
}
