package lingao.catalog.recall;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import lingao.catalog.mail.MailMessage;
import lingao.catalog.mail.MailService;
import lingao.catalog.mail.MailTemplate;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopSecret;
import lingao.catalog.trace.TraceCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes to buyers of what is called back, in the transaction that calls it back: each once,
 * however many orders they have of it.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class RecallMails {

  private static final Logger LOG = Logger.getLogger(RecallMails.class.getName());
  private static final TypeReference<Row> ROW = new TypeReference<>() {};

  private static final String CONCERNED =
      """
      select cast(jsonb_build_object('email', o.contact_email, 'language', o.language,
        'name', coalesce(o.contact_name, ''), 'order', o.number, 'product', l.name,
        'pack', l.pack, 'lot', b.lot, 'code', b.code, 'stopped', o.held
          and o.status in ('PREPARING', 'SHIPPED', 'READY_FOR_PICKUP')) as text)
      """
          + ScopeReader.CONCERNED
          + """
          and o.contact_email is not null and b.code = any(string_to_array(?1, ' '))
          order by o.placed_at desc, o.number, l.position
          """;

  @Inject private EntityManager em;
  @Inject private MailService mails;
  @Inject private OrderService orders;
  @Inject private ShopSecret secret;

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /**
   * Tells the buyers of some batches.
   *
   * @param about what it is about: a buyer is told once of the same
   */
  void called(String about, RecallNumber number, RecallText text, Collection<TraceCode> batches) {
    Map<String, LocalizedText> said =
        Map.of("reason", text.reason(), "advice", text.advice(), "contact", text.contact());
    tell("recall", about, number, said, batches);
  }

  /** Tells them that it was a mistake. */
  void withdrawn(RecallNumber number, LocalizedText reason, Collection<TraceCode> batches) {
    String template = "recall-withdrawn";
    tell(template, template + ":" + number, number, Map.of("reason", reason), batches);
  }

  private void tell(
      String template,
      String about,
      RecallNumber number,
      Map<String, LocalizedText> said,
      Collection<TraceCode> batches) {
    buyers(batches)
        .forEach(
            (buyer, rows) -> {
              Map<String, Object> values = values(rows);
              values.put("number", number.value());
              said.forEach((name, text) -> values.put(name, text.in(rows.get(0).locale())));
              send(rows.get(0), template, about + ":" + secret.sign("recall-mail", buyer), values);
            });
  }

  private Map<String, List<Row>> buyers(Collection<TraceCode> batches) {
    String codes = batches.stream().map(TraceCode::value).collect(Collectors.joining(" "));
    List<?> rows = em.createNativeQuery(CONCERNED).setParameter(1, codes).getResultList();
    return rows.stream()
        .map(row -> Json.fromColumn(row, ROW))
        .collect(
            Collectors.groupingBy(
                row -> new Email(row.email()).canonical(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private Map<String, Object> values(List<Row> rows) {
    Map<String, Object> values = new HashMap<>();
    Row latest = rows.get(0);
    values.put("name", latest.name());
    values.put("lines", rows.stream().map(Row::line).distinct().toList());
    values.put("story", home() + "/trace/" + latest.code());
    OrderNumber order = new OrderNumber(latest.order());
    values.put("link", home() + "/orders/" + order + "?token=" + orders.token(order));
    List<String> stopped = rows.stream().filter(Row::stopped).map(Row::order).distinct().toList();
    if (!stopped.isEmpty()) {
      values.put("stopped", String.join(", ", stopped));
    }
    return values;
  }

  private void send(Row to, String template, String key, Map<String, Object> values) {
    try {
      mails.send(
          new MailMessage(
              new Email(to.email()),
              to.locale(),
              new MailTemplate(RecallMails.class, template),
              values,
              key));
    } catch (IllegalArgumentException e) {
      // A mistake in a text must not keep goods from being called back.
      LOG.log(Level.SEVERE, e, () -> "no mail " + template + " for order " + to.order());
    }
  }

  private String home() {
    return publicUrl.replaceFirst("/$", "");
  }

  /** A line of an order with the batch it got, as the database writes it. */
  record Row(
      String email,
      String language,
      String name,
      String order,
      LocalizedText product,
      LocalizedText pack,
      String lot,
      String code,
      boolean stopped) {

    Locale locale() {
      return Locale.forLanguageTag(language);
    }

    String line() {
      String form = language.equals("en") ? "%s %s, lot %s (order %s)" : "%s %s，批号 %s（订单 %s）";
      return form.formatted(product.in(locale()), pack.in(locale()), lot, order);
    }
  }
}
