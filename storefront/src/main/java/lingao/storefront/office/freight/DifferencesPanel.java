package lingao.storefront.office.freight;

import java.util.List;
import lingao.catalog.fulfilment.FreightRule;
import lingao.storefront.office.freight.RuleValues.Difference;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** What differs between two forms of a rule, a line a field. Its texts are its page's. */
class DifferencesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<Difference> differences;

  DifferencesPanel(String id, FreightRule before, FreightRule after) {
    super(id);
    differences = RuleValues.differences(before, after);
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("differences", differences, this::populate));
  }

  private void populate(ListItem<Difference> item, Difference difference) {
    item.add(new Label("field", new ResourceModel("freight-rule." + difference.field())));
    item.add(new Label("before", shown(difference.before())));
    item.add(new Label("after", shown(difference.after())));
  }

  private String shown(String value) {
    return switch (value) {
      case "" -> getString("freight-rule.none");
      case RuleValues.YES -> getString("freight-rule.yes");
      case RuleValues.NO -> getString("freight-rule.no");
      default -> value;
    };
  }
}
