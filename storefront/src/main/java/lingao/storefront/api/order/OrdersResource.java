package lingao.storefront.api.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.ordering.OrderStatus;
import lingao.catalog.ordering.OrderView;
import lingao.catalog.ordering.PlacedOrder;
import lingao.catalog.payment.PaymentMethod;
import lingao.catalog.payment.PaymentService;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.api.Answers;
import lingao.storefront.web.Language;
import org.jspecify.annotations.Nullable;

/** Orders of guests, who show the order's token. */
@ApplicationScoped
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

  private static final String KEY = "Idempotency-Key";

  @Inject OrderService orders;
  @Inject PaymentService payments;
  @Inject OrderGate gate;

  /** Places an order; a call that repeats key and body gets the first answer. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response place(
      @HeaderParam(KEY) @Nullable String key, InputStream sent, @Context HttpServletRequest http)
      throws IOException {
    Language language = Answers.language(http);
    JsonBody body = JsonBody.read(sent);
    if (key == null) {
      throw new InvalidValue(KEY, "a header that is needed");
    }
    PlacedOrder placed =
        orders.place(key, CheckoutReader.checkout(body, language), http.getRemoteAddr());
    PlacedAnswer answer = PlacedAnswer.of(placed, language);
    return Response.created(URI.create(answer.url()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(answer)
        .build();
  }

  /** An order as it stands. */
  @GET
  @Path("/{number}")
  public Response order(
      @PathParam("number") String number,
      @QueryParam("token") @Nullable String token,
      @Context HttpServletRequest http) {
    return answer(gate.open(number, token, http), http);
  }

  /** Calls an order off. */
  @POST
  @Path("/{number}/cancel")
  public Response cancel(
      @PathParam("number") String number,
      @QueryParam("token") @Nullable String token,
      @Context HttpServletRequest http) {
    OrderView order = gate.open(number, token, http);
    orders.cancel(order.number(), "customer", "customer");
    return answer(orders.find(order.number()).orElseThrow(), http);
  }

  /** Opens the payment of an order, in the same or another way. */
  @POST
  @Path("/{number}/payment")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response pay(
      @PathParam("number") String number,
      @QueryParam("token") @Nullable String token,
      InputStream sent,
      @Context HttpServletRequest http)
      throws IOException {
    PaymentMethod method = PaymentMethod.of(JsonBody.read(sent).text("paymentMethod"));
    OrderView order = gate.open(number, token, http);
    if (order.status() == OrderStatus.TO_PAY) {
      payments.open(order.number().value(), order.total(), method);
    }
    return answer(order, http);
  }

  private Response answer(OrderView order, HttpServletRequest http) {
    Optional<PaymentItem> payment =
        order.status() == OrderStatus.TO_PAY
            ? payments.latest(order.number().value()).flatMap(PaymentItem::of)
            : Optional.empty();
    return Response.ok(OrderAnswer.of(order, payment, Answers.language(http)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
