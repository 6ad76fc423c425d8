package lingao.storefront.office.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.fulfilment.Region;
import lingao.catalog.fulfilment.RegionChange;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;

/**
 * The rule of each of some regions. A row says which rule its reader has seen, so that what
 * somebody else has changed meanwhile is not undone unseen.
 */
abstract class RegionsForm extends OfficeForm {

  private static final long serialVersionUID = 1L;
  private static final String RULE = "rule.";
  private static final String SEEN = "seen.";

  private final transient List<Region> regions;
  private final transient Map<String, String> rules;

  /**
   * A form for those regions.
   *
   * @param rules the names of the rules, by their codes
   */
  RegionsForm(String id, List<Region> regions, Map<String, String> rules) {
    super(id);
    this.regions = regions;
    this.rules = rules;
  }

  /** Gives regions other rules; {@link InvalidValue} tells the reader why they can't have them. */
  protected abstract void save(List<RegionChange> changes);

  /** Shows what others have made of those regions; saving again then replaces that. */
  final void conflict(List<Region> now, Set<String> stale) {
    addOrReplace(
        new Each<>(
            "rows",
            now,
            (item, region) -> populate(item, region, stale.contains(region.division().code()))));
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    conflict(regions, Set.of());
  }

  @Override
  protected void onSubmit() {
    try {
      save(regions.stream().map(this::change).flatMap(Optional::stream).toList());
    } catch (InvalidValue e) {
      error(getString("regions.error"));
    }
  }

  /** What the reader has chosen; nothing for a row that they left as they saw it. */
  private Optional<RegionChange> change(Region region) {
    String code = region.division().code();
    String seen = sent(SEEN + code).orElse("");
    return sent(RULE + code)
        .filter(wanted -> !wanted.equals(seen))
        .map(wanted -> new RegionChange(code, some(seen), some(wanted)));
  }

  private void populate(ListItem<Region> item, Region region, boolean stale) {
    String code = region.division().code();
    String own = region.own().orElse("");
    String chosen = change(region).map(c -> c.wanted().orElse("")).orElse(own);
    item.add(
        new Label("name", region.path()).add(AttributeModifier.replace("for", "rule-" + code)));
    WebMarkupContainer select = new WebMarkupContainer("rule");
    select.add(AttributeModifier.replace("name", RULE + code));
    select.add(AttributeModifier.replace("id", "rule-" + code));
    item.add(
        select.add(new Each<>("options", codes(region), (o, c) -> option(o, c, chosen, region))));
    item.add(hidden(code, own));
    item.add(new Label("theirs", text("regions.theirs", name(own, region))).setVisible(stale));
  }

  /** Provinces that have a rule keep one; others may have that of what they belong to. */
  private List<String> codes(Region region) {
    List<String> codes = new ArrayList<>(rules.keySet());
    if (!region.isProvince() || region.own().isEmpty()) {
      codes.add(0, "");
    }
    return codes;
  }

  private void option(ListItem<String> item, String code, String chosen, Region region) {
    item.add(AttributeModifier.replace("value", code));
    if (code.equals(chosen)) {
      item.add(AttributeModifier.replace("selected", "selected"));
    }
    item.add(new Label("option", name(code, region)).setRenderBodyOnly(true));
  }

  private String name(String code, Region region) {
    if (!code.isEmpty()) {
      return rules.getOrDefault(code, code);
    }
    return region
        .inherited()
        .map(above -> text("regions.as-above.of", rules.getOrDefault(above, above)))
        .orElseGet(() -> getString("regions.nothing"));
  }

  private static WebMarkupContainer hidden(String code, String seen) {
    WebMarkupContainer hidden = new WebMarkupContainer("seen");
    hidden.add(AttributeModifier.replace("name", SEEN + code));
    hidden.add(AttributeModifier.replace("value", seen));
    return hidden;
  }

  private Optional<String> sent(String field) {
    return Optional.ofNullable(
        getRequest().getPostParameters().getParameterValue(field).toOptionalString());
  }

  private static Optional<String> some(String code) {
    return Optional.of(code).filter(text -> !text.isEmpty());
  }

  private String text(String key, String parameter) {
    return new StringResourceModel(key, this).setParameters(parameter).getString();
  }
}
