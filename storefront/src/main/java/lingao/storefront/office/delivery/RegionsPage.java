package lingao.storefront.office.delivery;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.fulfilment.DeliveryChange;
import lingao.catalog.fulfilment.DeliveryDesk;
import lingao.catalog.fulfilment.FreightRule;
import lingao.catalog.fulfilment.Region;
import lingao.catalog.fulfilment.RegionChange;
import lingao.catalog.fulfilment.RegionDesk;
import lingao.catalog.fulfilment.StaleRegions;
import lingao.storefront.office.OfficePage;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Which freight rule each region has: all provinces with the exceptions, or what was looked for.
 */
public class RegionsPage extends OfficePage {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_QUERY = 20;

  @Inject private RegionDesk desk;
  @Inject private DeliveryDesk delivery;

  private transient Map<String, String> rules = Map.of();

  /** The page; {@code ?q=三沙} finds regions, {@code ?changes=2} is the second of the changes. */
  public RegionsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("regions.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    rules = names(desk.rules());
    String query = query();
    List<Region> found = query.isEmpty() ? desk.regions() : desk.find(query);
    add(new DeliveryTabs("tabs", DeliveryTabs.REGIONS));
    add(new TextField<>("query", Model.of(query)));
    add(new WebMarkupContainer("all").setVisible(!query.isEmpty()));
    add(new WebMarkupContainer("none").setVisible(found.isEmpty()));
    add(new WebMarkupContainer("many").setVisible(found.size() == RegionDesk.MOST_FOUND));
    add(form(found).setVisible(!found.isEmpty()));
    int page = Math.max(1, getPageParameters().get(HistoryPanel.PAGE).toInt(1));
    add(
        new HistoryPanel(
            "history",
            delivery.history(DeliveryChange.Kind.REGIONS, page),
            page,
            DeliveryTabs.REGIONS,
            new HistoryPanel.Words(change -> desk.path(change.subject()), this::nameOf)));
  }

  private RegionsForm form(List<Region> found) {
    return new RegionsForm("form", found, rules) {
      private static final long serialVersionUID = 1L;

      @Override
      protected void save(List<RegionChange> changes) {
        assign(this, changes);
      }
    };
  }

  private void assign(RegionsForm form, List<RegionChange> changes) {
    try {
      int changed = desk.assign(changes);
      getSession().info(text(changed == 0 ? "regions.same" : "regions.done", changed));
    } catch (StaleRegions e) {
      List<Region> now = query().isEmpty() ? desk.regions() : desk.find(query());
      form.conflict(now, e.divisions());
      error(text("regions.conflict", e.divisions().stream().map(desk::path).collect(joining("、"))));
      return;
    }
    throw to(
        query().isEmpty() ? DeliveryTabs.REGIONS : DeliveryTabs.REGIONS + "?q=" + encode(query()));
  }

  /** The names of the rules, by their codes; who is not served is told so. */
  private Map<String, String> names(List<FreightRule> all) {
    Map<String, String> names = new LinkedHashMap<>();
    all.forEach(rule -> names.put(rule.code(), nameOf(rule)));
    return names;
  }

  private String nameOf(FreightRule rule) {
    String name = rule.name().in(getLocale());
    return rule.served() ? name : text("regions.unserved", name);
  }

  private String nameOf(String rule) {
    return rule.isEmpty() ? getString("regions.as-above") : rules.getOrDefault(rule, rule);
  }

  private String text(String key, Object parameter) {
    return new StringResourceModel(key, this).setParameters(parameter).getString();
  }

  private String query() {
    String query = getPageParameters().get("q").toString("").strip();
    return query.substring(0, Math.min(query.length(), LONGEST_QUERY));
  }
}
