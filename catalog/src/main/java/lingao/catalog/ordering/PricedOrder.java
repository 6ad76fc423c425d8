package lingao.catalog.ordering;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketView;
import lingao.catalog.basket.BrandGroup;
import lingao.catalog.basket.Invoice;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryQuote;
import lingao.catalog.fulfilment.FreightPart;
import lingao.catalog.inventory.StockLine;
import lingao.catalog.promotion.Discount;
import lingao.catalog.promotion.Pricing;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/** A basket with all that it costs. */
record PricedOrder(
    BasketView basket, Pricing pricing, Delivery delivery, DeliveryQuote quote, Money total) {

  /** How long the pieces are set aside for who has not paid yet. */
  private static final Duration TO_PAY = Duration.ofMinutes(30);

  List<StockLine> stock() {
    return basket.lines().stream().map(l -> new StockLine(l.sku(), l.quantity())).toList();
  }

  /**
   * The order's rows.
   *
   * @param origin as {@link UnpaidOrders} counts it
   */
  NewOrder rows(OrderNumber number, Checkout checkout, Optional<String> origin, Instant now) {
    return new NewOrder(
        number.value(),
        checkout.customer().orElse(null),
        checkout.languageCode(),
        checkout.contact().name(),
        checkout.contact().mobile().value(),
        checkout.contact().email().map(Email::value).orElse(null),
        delivery,
        quote.stockPoint(),
        checkout.method(),
        pricing.goods().fen(),
        pricing.discount().fen(),
        quote.freight().fen(),
        total.fen(),
        checkout.giftNote().or(basket::giftNote).orElse(null),
        checkout.invoice().or(this::invoice).orElse(null),
        quote.earliest().toString(),
        quote.latest().toString(),
        quote.readyAt().map(Instant::toString).orElse(null),
        quote.coldChain(),
        now.toString(),
        now.plus(TO_PAY).toString(),
        origin.orElse(null),
        lines(),
        discounts(),
        freight());
  }

  private Optional<Invoice> invoice() {
    return basket.invoice();
  }

  private List<NewOrder.Line> lines() {
    List<NewOrder.Line> lines = new ArrayList<>();
    for (BrandGroup brand : basket.brands()) {
      brand.lines().forEach(line -> lines.add(line(lines.size(), brand.name(), line)));
    }
    return lines;
  }

  /** The pricing has the lines in the basket's order. */
  private NewOrder.Line line(int index, LocalizedText brandName, BasketLine line) {
    return new NewOrder.Line(
        index + 1,
        line.sku(),
        line.product(),
        line.brand(),
        brandName,
        line.name(),
        line.pack(),
        line.picture(),
        line.unitPrice().fen(),
        line.quantity(),
        pricing.lines().get(index).discount().fen(),
        line.weightGrams(),
        line.temperature());
  }

  private List<NewOrder.Amount> discounts() {
    List<NewOrder.Amount> rows = new ArrayList<>();
    for (Discount discount : pricing.discounts()) {
      rows.add(
          new NewOrder.Amount(
              rows.size() + 1, discount.code(), discount.label(), discount.amount().fen()));
    }
    return rows;
  }

  private List<NewOrder.Amount> freight() {
    List<NewOrder.Amount> rows = new ArrayList<>();
    for (FreightPart part : quote.parts()) {
      rows.add(new NewOrder.Amount(rows.size() + 1, null, part.label(), part.amount().fen()));
    }
    return rows;
  }
}
