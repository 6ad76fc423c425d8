package lingao.catalog.recall;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lingao.catalog.mail.MailMessage;
import lingao.catalog.mail.MailService;
import lingao.catalog.mail.MailTemplate;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.ordering.OrderService;
import lingao.catalog.recall.RecallTellings.Telling;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.Json;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to buyers of what is called back: each once, however many orders they have of it. */
@ApplicationScoped
class RecallMails {

  private static final TypeReference<Row> ROW = new TypeReference<>() {};

  /** How many buyers are written to in a transaction. */
  private static final int SOME = 100;

  /**
   * Who holds what a step, or all, of a recall is about. What another one still calls back is not
   * said to be safe.
   */
  private static final String CONCERNED =
      ScopeReader.CONCERNED
          + """
          and o.contact_email is not null and exists (select 1 from recall_batch rb
            where rb.recall = ?1 and rb.batch_id = ob.batch_id and (?2 = 0 or rb.step = ?2))
          and (?2 > 0 or not exists (select 1 from batch_recall v where v.batch_id = ob.batch_id))
          """;

  private static final String NEXT =
      """
      with part as (
        select distinct lower(o.contact_email) collate "C" as buyer %s
          and lower(o.contact_email) collate "C" > ?3 order by 1 limit ?4)
      select cast(jsonb_build_object('buyer', lower(o.contact_email), 'email', o.contact_email,
        'language', o.language, 'name', coalesce(o.contact_name, ''), 'order', o.number,
        'product', l.name, 'pack', l.pack, 'lot', b.lot, 'code', b.code, 'stopped', o.held
          and o.status in ('PREPARING', 'SHIPPED', 'READY_FOR_PICKUP')) as text)
      %s and lower(o.contact_email) collate "C" in (select buyer from part)
      order by lower(o.contact_email) collate "C", o.placed_at desc, o.number, l.position
      """
          .formatted(CONCERNED, CONCERNED);

  @Inject private EntityManager em;
  @Inject private RecallTellings tellings;
  @Inject private MailService mails;
  @Inject private OrderService orders;
  @Inject private ShopSecret secret;

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** Tells the buyers who are next, and notes how far it came; all in one transaction. */
  @Transactional
  void tellSome(Telling telling) {
    List<Row> rows = next(telling);
    Map<String, List<Row>> buyers =
        rows.stream()
            .collect(Collectors.groupingBy(Row::buyer, LinkedHashMap::new, Collectors.toList()));
    buyers.values().forEach(ofBuyer -> tell(telling, ofBuyer));
    if (buyers.size() < SOME) {
      tellings.done(telling.id());
    } else {
      tellings.reached(telling.id(), rows.get(rows.size() - 1).buyer());
    }
  }

  private List<Row> next(Telling telling) {
    List<?> rows =
        em.createNativeQuery(NEXT)
            .setParameter(1, telling.recall())
            .setParameter(2, telling.step().orElse(0))
            .setParameter(3, telling.told())
            .setParameter(4, SOME)
            .getResultList();
    return rows.stream().map(row -> Json.fromColumn(row, ROW)).toList();
  }

  private void tell(Telling telling, List<Row> rows) {
    Row to = rows.get(0);
    Map<String, Object> values = values(rows);
    values.put("number", telling.number().value());
    telling.said().forEach((name, text) -> values.put(name, text.in(to.locale())));
    Email email = new Email(to.email());
    mails.send(
        new MailMessage(
            email,
            to.locale(),
            new MailTemplate(RecallMails.class, telling.template()),
            values,
            telling.about() + ":" + secret.sign("recall-mail", email.canonical())));
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

  private String home() {
    return publicUrl.replaceFirst("/$", "");
  }

  /** A line of an order with the batch it got, as the database writes it. */
  record Row(
      String buyer,
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
