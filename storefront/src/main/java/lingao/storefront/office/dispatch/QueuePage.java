package lingao.storefront.office.dispatch;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lingao.catalog.dispatch.DispatchPage;
import lingao.catalog.dispatch.DispatchService;
import lingao.catalog.dispatch.Stage;
import lingao.catalog.fulfilment.DeliveryKind;
import lingao.storefront.component.Paging;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The orders to be packed, shipped or given back, those promised first at the top. */
public class QueuePage extends OfficePage {

  private static final long serialVersionUID = 1L;
  private static final List<Stage> STAGES = List.of(Stage.values());
  private static final List<String> KINDS = List.of("", "courier", "hall", "station");

  @Inject private DispatchService dispatch;

  /** The page; {@code ?stage=packing&kind=courier&page=2}. */
  public QueuePage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("dispatch.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    DispatchPage found = dispatch.page(stage(), kind(), page());
    add(
        new StagesPanel(
            "stages", STAGES, stage(), dispatch.counts(kind()), s -> address(s, kindCode(), 1)));
    add(new Each<>("kinds", KINDS, this::kind));
    add(new QueuePanel("queue", found.items(), number -> "/office/dispatch/" + number));
    add(new Paging("paging", page(), found.pages(), n -> address(stage(), kindCode(), n)));
  }

  private void kind(ListItem<String> item, String kind) {
    WebMarkupContainer link = new WebMarkupContainer("kind");
    link.add(AttributeModifier.replace("href", address(stage(), kind, 1)));
    if (kind.equals(kindCode())) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    String name = kind.isEmpty() ? "all" : kind;
    item.add(link.add(new Label("kind-name", getString("dispatch.kind." + name))));
  }

  private Stage stage() {
    return StagesPanel.of(getPageParameters().get("stage").toString(""), STAGES);
  }

  private Optional<DeliveryKind> kind() {
    String code = getPageParameters().get("kind").toString("");
    return Arrays.stream(DeliveryKind.values()).filter(k -> k.code().equals(code)).findFirst();
  }

  private String kindCode() {
    return kind().map(DeliveryKind::code).orElse("");
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private static String address(Stage stage, String kind, int page) {
    return "/office/dispatch?stage="
        + StagesPanel.code(stage)
        + (kind.isEmpty() ? "" : "&kind=" + kind)
        + (page > 1 ? "&page=" + page : "");
  }
}
