package lingao.storefront.component;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** Numbered links to the pages of a list: the first, the last and those around the reader. */
public final class Paging extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int AROUND = 1;

  private final int page;
  private final int pages;
  private final transient IntFunction<String> address;

  /** Links to {@code pages} pages, seen from {@code page}; nothing for a single page. */
  public Paging(String id, int page, int pages, IntFunction<String> address) {
    super(id);
    this.page = page;
    this.pages = pages;
    this.address = address;
    setRenderBodyOnly(true);
    setVisible(pages > 1);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(step("previous", page - 1));
    add(new Each<>("numbers", numbers(), this::populate));
    add(step("next", page + 1));
  }

  private WebMarkupContainer step(String id, int target) {
    WebMarkupContainer link = new WebMarkupContainer(id);
    boolean there = target >= 1 && target <= pages;
    link.add(AttributeModifier.replace("href", there ? address.apply(target) : ""));
    link.setVisible(there);
    return link;
  }

  private void populate(ListItem<Integer> item, Integer number) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", address.apply(number)));
    link.add(
        AttributeModifier.replace(
            "aria-label", new StringResourceModel("page", this).setParameters(number)));
    if (number == page) {
      link.add(AttributeModifier.replace("aria-current", "page"));
    }
    link.add(new Label("number", number));
    item.add(link);
    item.add(new WebMarkupContainer("gap").setVisible(hasGapBefore(number)));
  }

  private boolean hasGapBefore(int number) {
    return number > 1 && !numbers().contains(number - 1);
  }

  private List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= pages; number++) {
      if (number == 1 || number == pages || Math.abs(number - page) <= AROUND) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
