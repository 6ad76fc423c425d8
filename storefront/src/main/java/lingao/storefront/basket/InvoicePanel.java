package lingao.storefront.basket;

import java.util.List;
import java.util.Optional;
import lingao.catalog.basket.BasketView;
import lingao.catalog.basket.Invoice;
import lingao.catalog.basket.InvoiceKind;
import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.Typed;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** The invoice that is asked for: none, a person's or a company's. */
class InvoicePanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final List<String> KINDS = List.of("none", "personal", "company");

  private final transient BasketView basket;
  private final transient Typed typed;
  private final transient Mistakes mistakes;

  InvoicePanel(String id, BasketView basket, Typed typed, Mistakes mistakes) {
    super(id);
    this.basket = basket;
    this.typed = typed;
    this.mistakes = mistakes;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer box = new WebMarkupContainer("box");
    if (isWrong()) {
      box.add(AttributeModifier.replace("open", "open"));
    }
    box.add(state(basket.invoice()));
    box.add(new Each<>("kinds", KINDS, this::kind));
    box.add(field("title", BasketChange.INVOICE_TITLE, "invoice.title", "100"));
    box.add(field("tax", BasketChange.TAX_NUMBER, "invoice.tax", "40"));
    add(box);
  }

  private boolean isWrong() {
    return mistakes.of(BasketChange.INVOICE_TITLE).isPresent()
        || mistakes.of(BasketChange.TAX_NUMBER).isPresent();
  }

  private static Component state(Optional<Invoice> invoice) {
    return new Label("state", invoice.map(Invoice::title).orElse(""))
        .setVisible(invoice.isPresent());
  }

  private void kind(ListItem<String> item, String kind) {
    WebMarkupContainer radio = new WebMarkupContainer("radio");
    radio.add(AttributeModifier.replace("id", BasketChange.INVOICE_KIND + "-" + kind));
    radio.add(AttributeModifier.replace("value", kind));
    if (kind.equals(chosen())) {
      radio.add(AttributeModifier.replace("checked", "checked"));
    }
    item.add(radio);
    item.add(new Label("name", getString("invoice.kind." + kind)));
  }

  private String chosen() {
    return isWrong()
        ? typed.get(BasketChange.INVOICE_KIND)
        : basket
            .invoice()
            .map(i -> i.kind() == InvoiceKind.COMPANY ? "company" : "personal")
            .orElse("none");
  }

  private Component field(String id, String name, String label, String longest) {
    Optional<Invoice> invoice = basket.invoice();
    String kept =
        invoice
            .map(i -> name.equals(BasketChange.TAX_NUMBER) ? i.taxNumber() : i.title())
            .orElse("");
    return new FieldPanel(
        id,
        Field.line(name, getString(label), isWrong() ? typed.get(name) : kept)
            .hint(getString(label + ".hint"))
            .with("maxlength", longest)
            .with("autocomplete", id.equals("title") ? "organization" : "off")
            .mistake(mistakes));
  }
}
