package lingao.storefront.office.dispatch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lingao.catalog.dispatch.Stage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** Links to the lists, each with how many orders stand there. */
public final class StagesPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<Stage> stages;
  private final Stage current;
  private final transient Map<Stage, Long> counts;
  private final transient Function<Stage, String> address;

  /** Links to {@code stages}, of which {@code current} is shown. */
  public StagesPanel(
      String id,
      List<Stage> stages,
      Stage current,
      Map<Stage, Long> counts,
      Function<Stage, String> address) {
    super(id);
    this.stages = stages;
    this.current = current;
    this.counts = counts;
    this.address = address;
    setRenderBodyOnly(true);
  }

  /** The stage of that code, such as {@code to-pack}; else the first. */
  public static Stage of(String code, List<Stage> stages) {
    return stages.stream().filter(s -> code(s).equals(code)).findFirst().orElse(stages.get(0));
  }

  /** How an address names a stage, such as {@code to-pack}. */
  public static String code(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("stages", stages, this::populate));
  }

  private void populate(ListItem<Stage> item, Stage stage) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", address.apply(stage)));
    if (stage == current) {
      link.add(AttributeModifier.replace("aria-current", "true"));
    }
    link.add(new Label("name", getString("stages." + code(stage))));
    link.add(new Label("count", counts.getOrDefault(stage, 0L)));
    item.add(link);
  }
}
