package lingao.storefront.trace;

import java.util.List;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** Things and what lies beyond each, as lists within lists. */
class BranchPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<Branch> branches;

  BranchPanel(String id, List<Branch> branches) {
    super(id);
    this.branches = branches;
    setRenderBodyOnly(true);
    setVisible(!branches.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("branches", branches, BranchPanel::populate));
  }

  private static void populate(ListItem<Branch> item, Branch branch) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(new ThingLabel("thing", branch.thing()));
    branch
        .address()
        .ifPresentOrElse(
            address -> link.add(AttributeModifier.replace("href", address)),
            () -> link.add(AttributeModifier.remove("href")));
    item.add(link);
    item.add(new BranchPanel("beyond", branch.beyond()));
  }
}
