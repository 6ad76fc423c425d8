package lingao.storefront.office.freight;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.catalog.fulfilment.FreightDesk;
import lingao.catalog.fulfilment.FreightRule;
import lingao.catalog.shared.Money;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** All freight rules; each leads to where it is changed. */
public class FreightRulesPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  private static final String NOTHING = "–";

  @Inject private FreightDesk desk;

  /** The page. */
  public FreightRulesPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("freight.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("rows", desk.rules(), this::populate));
  }

  private void populate(ListItem<FreightRule> item, FreightRule rule) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/office/freight/" + rule.code()));
    item.add(link.add(new Label("name", rule.name().in(getLocale()))));
    item.add(new WebMarkupContainer("unserved").setVisible(!rule.served()));
    item.add(new Label("weight", weight(rule)), new Label("cold", cold(rule)));
    item.add(new Label("free", rule.freeAbove().map(Money::tag).orElse(NOTHING)));
    item.add(new Label("days", days(rule)));
  }

  private String weight(FreightRule rule) {
    if (!rule.served()) {
      return NOTHING;
    }
    if (rule.first().price().fen() == 0 && rule.further().price().fen() == 0) {
      return getString("freight.weight.none");
    }
    return text(
        "freight.weight.of",
        kilograms(rule.first().grams()),
        rule.first().price().tag(),
        kilograms(rule.further().grams()),
        rule.further().price().tag());
  }

  private String cold(FreightRule rule) {
    if (rule.coldChain() && rule.coldBox().price().fen() == 0) {
      return getString("freight.cold.free");
    }
    return rule.coldChain()
        ? text("freight.cold.of", kilograms(rule.coldBox().grams()), rule.coldBox().price().tag())
        : getString("freight.cold.none");
  }

  private String days(FreightRule rule) {
    if (!rule.served()) {
      return NOTHING;
    }
    return rule.kind() == DeliveryKind.COURIER
        ? text("freight.days.of", rule.daysEarliest(), rule.daysLatest())
        : getString("freight.days.none");
  }

  private String text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters).getString();
  }

  /** Such as {@code 0.5}. */
  private static String kilograms(int grams) {
    return BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString();
  }
}
