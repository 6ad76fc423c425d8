package lingao.catalog.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lingao.catalog.dispatch.ParcelView;
import lingao.catalog.dispatch.PickupService;
import lingao.catalog.dispatch.PickupView;
import lingao.catalog.fulfilment.Courier;
import lingao.catalog.fulfilment.Delivery;
import lingao.catalog.fulfilment.DeliveryPlace;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.ordering.OrderPromise;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.shared.ShopTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the mails about an order can name. */
@ApplicationScoped
class NoticeValues {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ShopTime.ZONE);

  @Inject private OrderService orders;
  @Inject private DeliveryService deliveries;
  @Inject private PickupService pickups;

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** The values of an order, and {@code more}. */
  Map<String, Object> of(OrderView order, Map<String, String> more) {
    Map<String, Object> values = new HashMap<>(more);
    Locale language = order.language();
    values.put("number", order.number().value());
    order.contact().ifPresent(contact -> values.put("name", contact.name()));
    values.put("lines", lines(order.lines(), language));
    values.put("total", order.total().tag());
    values.put("freight", order.freight().tag());
    values.put("until", MOMENT.format(order.payUntil()));
    values.put("when", when(order.promise()));
    values.put("link", link(order, ""));
    values.put("pay", link(order, "/pay"));
    values.put("returns", link(order, "/return"));
    put(values, order.delivery(), language);
    put(values, pickups.parcels(order.number()), language);
    pickups.pickup(order.number()).ifPresent(pickup -> put(values, pickup));
    return values;
  }

  private void put(Map<String, Object> values, Delivery delivery, Locale language) {
    if (delivery instanceof Courier courier) {
      values.put(
          "address",
          courier.province() + courier.city() + courier.county() + ' ' + courier.street());
    } else {
      DeliveryPlace place = deliveries.place(delivery);
      values.put("place", place.name().in(language));
      values.put("placeAddress", place.address().in(language));
    }
  }

  private static void put(Map<String, Object> values, List<ParcelView> parcels, Locale language) {
    if (!parcels.isEmpty()) {
      values.put("carrier", parcels.get(0).carrier().label().in(language));
      values.put(
          "tracking",
          parcels.stream().map(p -> p.trackingNumber().value()).collect(Collectors.joining(", ")));
    }
  }

  private static void put(Map<String, Object> values, PickupView pickup) {
    String code = pickup.code().value();
    values.put("code", code.substring(0, 4) + " " + code.substring(4));
    values.put("keepUntil", pickup.keepUntil().toString());
  }

  /** A line breaks before how many, never between the sign and the number. */
  private static List<String> lines(List<OrderLine> lines, Locale language) {
    String form =
        language.getLanguage().equals("en") ? "%s %s ×\u00a0%d, %s" : "%s %s ×\u00a0%d，%s";
    return lines.stream()
        .map(
            line ->
                form.formatted(
                    line.name().in(language),
                    line.pack().in(language),
                    line.quantity(),
                    line.total().tag()))
        .toList();
  }

  private static String when(OrderPromise promise) {
    if (promise.readyAt().isPresent()) {
      return moment(promise.readyAt().get());
    }
    return promise.earliest().equals(promise.latest())
        ? promise.latest().toString()
        : promise.earliest() + " – " + promise.latest();
  }

  private static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  private String link(OrderView order, String below) {
    return publicUrl.replaceFirst("/$", "")
        + "/orders/"
        + order.number().value()
        + below
        + "?token="
        + orders.token(order.number());
  }
}
