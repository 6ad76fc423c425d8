package lingao.storefront.office.recall;

import java.util.List;
import lingao.catalog.recall.RecallNumber;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** Links to recalls. */
public final class RecallLinks extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<RecallNumber> numbers;

  /** Links to the recalls of these numbers. */
  public RecallLinks(String id, List<RecallNumber> numbers) {
    super(id);
    this.numbers = numbers;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new Each<>(
            "links",
            numbers,
            (ListItem<RecallNumber> item, RecallNumber number) -> {
              WebMarkupContainer link = new WebMarkupContainer("link");
              link.add(AttributeModifier.replace("href", "/office/recalls/" + number));
              item.add(link.add(new Label("number", number.value())));
            }));
  }
}
