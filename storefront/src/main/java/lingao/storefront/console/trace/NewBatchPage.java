package lingao.storefront.console.trace;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceTemplate;
import lingao.catalog.trace.entry.BatchFields;
import lingao.catalog.trace.entry.BatchProposal;
import lingao.catalog.trace.entry.EntryRefused;
import lingao.catalog.trace.entry.EntrySku;
import lingao.catalog.trace.entry.TemplateNames;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.MistakesPanel;
import lingao.storefront.form.Typed;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where a batch begins: first the goods, then what is proposed for them. */
public class NewBatchPage extends BatchFrame {

  private static final long serialVersionUID = 1L;

  @Inject private ShopTime time;

  /** The page; {@code ?gtin=} proposes a batch of these goods. */
  public NewBatchPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("new-batch.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Map<String, String> values = isPosted() ? sent() : proposed();
    boolean chosen = values.containsKey(BatchFields.LOT);
    add(link("back", base()));
    add(new MistakesPanel("mistakes", mistakes()).named());
    WebMarkupContainer choose = new WebMarkupContainer("choose");
    choose.add(AttributeModifier.replace("action", base() + "/new"));
    choose.add(new FieldPanel("goods", goods(values)));
    add(choose);
    WebMarkupContainer form = new WebMarkupContainer("form");
    form.add(AttributeModifier.replace("action", base() + "/new"));
    form.add(
        new WebMarkupContainer("gtin")
            .add(AttributeModifier.replace("value", values.getOrDefault(BatchFields.GTIN, ""))));
    fields(values).forEach(field -> form.add(new FieldPanel(field.name(), field)));
    add(form.setVisible(chosen));
  }

  private Map<String, String> sent() {
    Map<String, String> typed = new HashMap<>(Typed.of(getRequest()).values());
    typed.putIfAbsent(BatchFields.LOT, "");
    try {
      TraceCode code = desk().open(BatchFields.of(typed, time.today()));
      getSession().info(getString("new-batch.done"));
      throw to(address(code));
    } catch (EntryRefused e) {
      Problems.tell(e.problems(), mistakes(), this);
      return typed;
    }
  }

  private Map<String, String> proposed() {
    Map<String, String> values = new HashMap<>();
    asked()
        .ifPresent(
            p -> {
              values.put(BatchFields.GTIN, p.sku().gtin().printed());
              values.put(BatchFields.LOT, p.lot().value());
              values.put(BatchFields.TEMPLATE, p.sku().template().slug());
              values.put(BatchFields.PRODUCED, p.producedOn().toString());
              values.put(BatchFields.EXPIRES, p.expiresOn().toString());
            });
    return values;
  }

  private Optional<BatchProposal> asked() {
    try {
      return desk().propose(Gtin.parse(getPageParameters().get(BatchFields.GTIN).toString("")));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private Field goods(Map<String, String> values) {
    List<Field.Choice> choices = new ArrayList<>();
    choices.add(new Field.Choice("", getString("new-batch.goods.none")));
    for (EntrySku sku : desk().skus()) {
      choices.add(
          new Field.Choice(sku.gtin().printed(), in(sku.product()) + " · " + in(sku.name())));
    }
    return Field.select(
            BatchFields.GTIN,
            getString("new-batch.goods"),
            values.getOrDefault(BatchFields.GTIN, ""),
            choices)
        .mistake(mistakes());
  }

  private List<Field> fields(Map<String, String> values) {
    List<Field.Choice> templates =
        Arrays.stream(TraceTemplate.values())
            .map(t -> new Field.Choice(t.slug(), in(TemplateNames.name(t))))
            .toList();
    return List.of(
        Field.line(BatchFields.LOT, getString("new-batch.lot"), of(values, BatchFields.LOT))
            .hint(getString("new-batch.lot.hint"))
            .with("maxlength", "20")
            .with("autocapitalize", "characters")
            .with("autocomplete", "off")
            .with("spellcheck", "false")
            .mistake(mistakes()),
        Field.line(
                BatchFields.QUANTITY,
                getString("new-batch.quantity"),
                of(values, BatchFields.QUANTITY))
            .hint(getString("new-batch.quantity.hint"))
            .with("inputmode", "numeric")
            .with("maxlength", "8")
            .with("autocomplete", "off")
            .mistake(mistakes()),
        Field.select(
                BatchFields.TEMPLATE,
                getString("new-batch.template"),
                of(values, BatchFields.TEMPLATE),
                templates)
            .hint(getString("new-batch.template.hint"))
            .mistake(mistakes()),
        day(BatchFields.PRODUCED, values).hint(getString("new-batch.produced-on.hint")),
        day(BatchFields.EXPIRES, values));
  }

  private Field day(String name, Map<String, String> values) {
    return Field.line(name, getString("new-batch." + name), of(values, name))
        .with("type", "date")
        .mistake(mistakes());
  }

  private static String of(Map<String, String> values, String name) {
    return values.getOrDefault(name, "");
  }
}
