package lingao.catalog.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import lingao.catalog.shared.Email;
import lingao.catalog.shared.Mobile;
import lingao.catalog.shared.ShopTime;

/** All that the shop keeps about a customer (Personal Information Protection Law, article 45). */
@ApplicationScoped
public class CustomerExport {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  @Inject private AddressBook addresses;
  @Inject private Favourites favourites;
  @Inject private RecentlySeen seen;
  @Inject private SessionStore sessions;
  @Inject private ShopTime time;

  @Inject @Any private Instance<PersonalData> others;

  /** The customer's data of all features, as JSON in UTF-8. */
  @Transactional
  public byte[] json(Customer customer) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("exportedAt", time.now().toString());
    all.put("account", account(customer));
    all.put("addresses", addresses.addresses(customer.id()).stream().map(this::flat).toList());
    all.put("favourites", favourites.slugs(customer.id()));
    all.put("recentlySeen", seen.slugs(customer.id()));
    all.put("sessions", sessions.list(customer.id(), ""));
    others.stream()
        .sorted(Comparator.comparing(PersonalData::section))
        .forEach(data -> all.put(data.section(), data.of(customer.id())));
    return write(all);
  }

  private static Map<String, Object> account(Customer customer) {
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("name", customer.name());
    customer.email().map(Email::value).ifPresent(email -> account.put("email", email));
    customer.mobile().map(Mobile::value).ifPresent(mobile -> account.put("mobile", mobile));
    account.put("language", customer.language().getLanguage());
    return account;
  }

  private Map<String, Object> flat(Address address) {
    Map<String, Object> flat = new LinkedHashMap<>();
    flat.put("name", address.contact().name());
    flat.put("mobile", address.contact().mobile().value());
    flat.put("place", address.place());
    flat.put("standard", address.standard());
    return flat;
  }

  private static byte[] write(Map<String, Object> all) {
    try {
      return MAPPER.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("personal data is no JSON", e);
    }
  }
}
