package lingao.storefront.console.trace;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.entry.BatchFields;
import lingao.catalog.trace.entry.EntryRefused;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.MistakesPanel;
import lingao.storefront.form.Typed;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** What has become of a batch that was planned: pieces and days, until it is packed. */
public class AdjustPage extends BatchFrame {

  private static final long serialVersionUID = 1L;

  @Inject private ShopTime time;

  /** The page. */
  public AdjustPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("adjust.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    BatchStory story = batchInAddress();
    Map<String, String> values = now(story);
    if (isPosted()) {
      Map<String, String> typed = Typed.of(getRequest()).values();
      for (String name : List.of(BatchFields.QUANTITY, BatchFields.PRODUCED, BatchFields.EXPIRES)) {
        values.put(name, typed.getOrDefault(name, ""));
      }
      save(story, values);
    }
    add(link("back", address(story.batch().code())));
    add(new Label("batch", in(story.product().name()) + " · " + story.batch().lot().value()));
    add(new MistakesPanel("mistakes", mistakes()).named());
    WebMarkupContainer form = new WebMarkupContainer("form");
    form.add(AttributeModifier.replace("action", address(story.batch().code()) + "/adjust"));
    form.add(new FieldPanel("quantity", line("quantity", values).with("inputmode", "numeric")));
    form.add(new FieldPanel("produced-on", line("produced-on", values).with("type", "date")));
    form.add(new FieldPanel("expires-on", line("expires-on", values).with("type", "date")));
    add(form);
  }

  private static Map<String, String> now(BatchStory story) {
    Map<String, String> values = new HashMap<>();
    values.put(BatchFields.GTIN, story.batch().gtin().printed());
    values.put(BatchFields.LOT, story.batch().lot().value());
    values.put(BatchFields.TEMPLATE, story.template().slug());
    values.put(BatchFields.QUANTITY, String.valueOf(story.quantity()));
    values.put(BatchFields.PRODUCED, story.batch().producedOn().toString());
    values.put(BatchFields.EXPIRES, story.batch().expiresOn().toString());
    return values;
  }

  private void save(BatchStory story, Map<String, String> values) {
    try {
      desk().adjust(story.batch().code(), BatchFields.of(values, time.today()));
      getSession().info(getString("adjust.done"));
      throw to(address(story.batch().code()));
    } catch (EntryRefused e) {
      Problems.tell(e.problems(), mistakes(), this);
    }
  }

  private Field line(String name, Map<String, String> values) {
    return Field.line(name, getString("adjust." + name), values.getOrDefault(name, ""))
        .mistake(mistakes());
  }
}
