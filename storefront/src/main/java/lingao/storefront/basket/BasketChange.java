package lingao.storefront.basket;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lingao.catalog.basket.BasketFull;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketService;
import lingao.catalog.basket.Invoice;
import lingao.catalog.basket.InvoiceKind;
import lingao.catalog.basket.UnknownSku;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.Typed;

/** What a form of the basket's page does to the basket; {@code do} says which form it was. */
record BasketChange(BasketService baskets, String id, Typed typed, Mistakes mistakes) {

  static final String GIFT_NOTE = "gift-note";
  static final String INVOICE_KIND = "invoice-kind";
  static final String INVOICE_TITLE = "invoice-title";
  static final String TAX_NUMBER = "tax-number";
  static final String COUPON = "coupon";
  private static final String DROP = "drop-coupon";

  /** Where to go on; nowhere when there is a mistake. */
  Optional<String> apply(UnaryOperator<String> text) {
    try {
      return Optional.of(
          switch (typed.get("do")) {
            case "add" -> add();
            case "set" -> set();
            case "seen" -> seen();
            case "fit" -> fit();
            case "note" -> note();
            case "invoice" -> invoice();
            case "coupon" -> coupon();
            default -> typed.has(DROP) ? dropCoupon() : "/basket";
          });
    } catch (BasketFull e) {
      return full(text);
    } catch (UnknownSku e) {
      return Optional.of("/basket?unknown=1");
    } catch (InvalidValue e) {
      return wrong(e, text);
    }
  }

  private String add() {
    baskets.add(id, typed.get("sku"), typed.number("quantity"));
    return "/basket#line-" + anchor();
  }

  private String set() {
    int pieces = typed.has("quantity") ? typed.number("quantity") : typed.number("typed");
    if (pieces == 0) {
      int before = held();
      baskets.set(id, typed.get("sku"), 0);
      return before == 0 ? "/basket" : "/basket?removed=" + anchor() + "&pieces=" + before;
    }
    baskets.set(id, typed.get("sku"), pieces);
    return "/basket#line-" + anchor();
  }

  private int held() {
    return baskets.view(id).lines().stream()
        .filter(line -> line.sku().equals(typed.get("sku")))
        .mapToInt(BasketLine::quantity)
        .sum();
  }

  private String seen() {
    baskets.acknowledge(id);
    return "/basket";
  }

  private String fit() {
    baskets.fit(
        id,
        baskets.view(id).lines().stream()
            .collect(Collectors.toMap(BasketLine::sku, BasketLine::available)));
    return "/basket";
  }

  private String note() {
    baskets.setNote(id, typed.get(GIFT_NOTE));
    return "/basket?saved=1#gift";
  }

  private String invoice() {
    String title = typed.get(INVOICE_TITLE);
    baskets.setInvoice(
        id,
        switch (typed.get(INVOICE_KIND)) {
          case "personal" -> Optional.of(new Invoice(InvoiceKind.PERSONAL, title, ""));
          case "company" -> Optional.of(Invoice.company(title, typed.get(TAX_NUMBER)));
          default -> Optional.empty();
        });
    return "/basket?saved=1#invoice";
  }

  private String coupon() {
    baskets.addCoupon(id, typed.get(COUPON));
    return "/basket#coupons";
  }

  private String dropCoupon() {
    baskets.removeCoupon(id, typed.get(DROP));
    return "/basket#coupons";
  }

  private Optional<String> full(UnaryOperator<String> text) {
    if (!typed.get("do").equals("coupon")) {
      return Optional.of("/basket?full=1");
    }
    mistakes.add(COUPON, text.apply("basket-page.coupon.many"));
    return Optional.empty();
  }

  private Optional<String> wrong(InvalidValue e, UnaryOperator<String> text) {
    switch (e.name()) {
      case "giftNote" -> mistakes.add(GIFT_NOTE, text.apply("basket-page.note.long"));
      case "invoiceTitle" -> mistakes.add(INVOICE_TITLE, text.apply("basket-page.invoice.title"));
      case "taxNumber" -> mistakes.add(TAX_NUMBER, text.apply("basket-page.invoice.tax"));
      case "coupon" -> mistakes.add(COUPON, text.apply("basket-page.coupon.form"));
      default -> mistakes.add("pieces-" + anchor(), text.apply("basket-page.quantity"));
    }
    return Optional.empty();
  }

  /** The SKU's code as an address takes it. */
  private String anchor() {
    return typed.get("sku").replaceAll("[^A-Z0-9-]", "");
  }
}
