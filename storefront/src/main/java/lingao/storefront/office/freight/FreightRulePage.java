package lingao.storefront.office.freight;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import lingao.catalog.fulfilment.FreightChange;
import lingao.catalog.fulfilment.FreightDesk;
import lingao.catalog.fulfilment.FreightHistory;
import lingao.catalog.fulfilment.FreightRule;
import lingao.catalog.fulfilment.FreightRuleVersion;
import lingao.catalog.fulfilment.StaleFreightRule;
import lingao.storefront.component.Paging;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where a freight rule is changed, and who has changed it: {@code /office/freight/${code}}. */
public class FreightRulePage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private FreightDesk desk;

  private final transient FreightRuleVersion shown;

  /** The page; {@code ?page=2} for the second of the history. */
  public FreightRulePage(PageParameters parameters) {
    super(parameters);
    shown =
        desk.rule(code())
            .orElseThrow(
                () -> new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND));
  }

  @Override
  protected String title() {
    return getString("freight-rule.heading") + shown.rule().name().in(getLocale());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new RuleForm("form", shown, choices()) {
          private static final long serialVersionUID = 1L;

          @Override
          protected void save(FreightRule rule, int version) {
            change(this, rule, version);
          }
        });
    FreightHistory history = desk.history(code(), page());
    boolean empty = history.changes().isEmpty();
    WebMarkupContainer list = new WebMarkupContainer("list");
    list.add(new Each<>("rows", history.changes(), FreightRulePage::populate));
    add(list.setVisible(!empty), new WebMarkupContainer("none").setVisible(empty));
    add(new Paging("paging", page(), history.pages(), page -> address() + "?page=" + page));
  }

  private static void populate(ListItem<FreightChange> item, FreightChange change) {
    item.add(Moments.label("at", change.at()), new Label("staff", change.staff()));
    item.add(new DifferencesPanel("what", change.before(), change.after()));
  }

  private void change(RuleForm form, FreightRule rule, int version) {
    try {
      boolean changed = desk.change(rule, version);
      getSession().info(getString(changed ? "freight-rule.done" : "freight-rule.same"));
    } catch (StaleFreightRule e) {
      form.conflict(rule, desk.rule(code()).orElseThrow());
      return;
    }
    throw to(address());
  }

  private Map<String, String> choices() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(RuleValues.YES, getString("freight-rule.yes"));
    words.put(RuleValues.NO, getString("freight-rule.no"));
    return words;
  }

  private String address() {
    return "/office/freight/" + code();
  }

  /** Codes hold no NUL, which the database would refuse. */
  private String code() {
    String code = getPageParameters().get("code").toString("");
    return code.matches("[a-z][a-z0-9-]{1,39}") ? code : "";
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }
}
