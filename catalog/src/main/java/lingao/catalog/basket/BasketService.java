package lingao.catalog.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lingao.catalog.credential.Token;
import lingao.catalog.shared.InvalidValue;

/**
 * Baskets by their id, which nobody can guess. Two who change a basket at once wait for each other.
 * All calls join the caller's transaction; those that name a basket that is not there throw {@link
 * UnknownBasket}.
 */
@ApplicationScoped
public class BasketService {

  /** The most different SKUs in a basket. */
  public static final int MOST_LINES = 50;

  /** The most pieces of a SKU in a basket. */
  public static final int MOST_PIECES = 99;

  private static final int MOST_COUPONS = 5;
  private static final int LONGEST_NOTE = 200;
  private static final Pattern COUPON = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

  @Inject private BasketStore store;
  @Inject private NewBaskets limit;

  /**
   * Makes an empty basket and returns its id: 192 random bits as 32 characters of base64url.
   *
   * @param address of the network from which the buyer's call comes, in digits
   * @throws lingao.catalog.credential.TooManyAttempts when too many came from there lately
   */
  @Transactional
  public String create(String address) {
    limit.count(address);
    return create();
  }

  /** Another one for who has one already. */
  String create() {
    String id = Token.random();
    store.insert(id);
    return id;
  }

  /** The basket at this moment. One SQL statement. */
  @Transactional
  public BasketView view(String id) {
    return find(id).orElseThrow(UnknownBasket::new);
  }

  /** The basket at this moment, if it is there. One SQL statement. */
  @Transactional
  public Optional<BasketView> find(String id) {
    return store.read(id).map(StoredBasket::toView);
  }

  /**
   * The basket, held until the caller's transaction ends, so that nobody else can order what it
   * holds.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public BasketView claim(String id) {
    store.hold(id);
    return view(id);
  }

  /**
   * Adds pieces of a SKU, up to {@value #MOST_PIECES}.
   *
   * @param quantity pieces, 1 to 99
   * @return the pieces that the basket holds now
   * @throws UnknownSku when the shop sells none of that code
   * @throws BasketFull when it would be a line too many
   */
  @Transactional
  public int add(String id, String sku, int quantity) {
    if (quantity < 1 || quantity > MOST_PIECES) {
      throw new InvalidValue("quantity", "from 1 to 99 pieces");
    }
    store.hold(id);
    if (!store.add(id, sku, quantity)) {
      throw new UnknownSku();
    }
    if (store.lines(id) > MOST_LINES) {
      throw new BasketFull(MOST_LINES);
    }
    return store.quantity(id, sku);
  }

  /**
   * Adds pieces of a SKU to that basket, or to a new one when there is none, as {@link #add} does.
   *
   * @param address as for {@link #create(String)}
   * @return the id of the basket that holds them
   */
  @Transactional
  public String put(Optional<String> id, String sku, int quantity, String address) {
    String basket = id.filter(store::exists).orElseGet(() -> create(address));
    add(basket, sku, quantity);
    return basket;
  }

  /** How many pieces the basket holds in all; 0 when there is no such basket. */
  @Transactional
  public int pieces(String id) {
    return store.pieces(id);
  }

  /**
   * Changes how many pieces of a SKU the basket holds.
   *
   * @param quantity pieces, 0 to 99; 0 takes the line out, which may be gone already
   * @throws UnknownSku when the basket holds none
   */
  @Transactional
  public void set(String id, String sku, int quantity) {
    if (quantity < 0 || quantity > MOST_PIECES) {
      throw new InvalidValue("quantity", "from 0 to 99 pieces");
    }
    store.hold(id);
    if (quantity == 0) {
      store.remove(id, sku);
    } else if (!store.set(id, sku, quantity)) {
      throw new UnknownSku();
    }
  }

  /** Takes it that the reader has seen the notes: prices count as known, gone lines go. */
  @Transactional
  public void acknowledge(String id) {
    store.hold(id);
    store.acknowledge(id);
  }

  /**
   * Makes a basket buyable: lines of which there are fewer become as many as there are, sold-out
   * and gone ones go.
   *
   * @param available pieces by SKU where they shall come from; a SKU that is not named has none
   */
  @Transactional
  public void fit(String id, Map<String, Integer> available) {
    store.hold(id);
    store.acknowledge(id);
    for (BasketLine line : view(id).lines()) {
      int left = Math.max(0, available.getOrDefault(line.sku(), 0));
      if (left < line.quantity()) {
        set(id, line.sku(), left);
      }
    }
  }

  /**
   * Words to the receiver, printed on a card.
   *
   * @param note at most 200 characters; blank for none
   */
  @Transactional
  public void setNote(String id, String note) {
    String tidy = note.strip();
    if (tidy.length() > LONGEST_NOTE || tidy.chars().anyMatch(BasketService::isUnprintable)) {
      throw new InvalidValue("giftNote", "at most 200 characters");
    }
    store.hold(id);
    store.note(id, tidy.isEmpty() ? null : tidy);
  }

  /** The invoice that is asked for, or none. */
  @Transactional
  public void setInvoice(String id, Optional<Invoice> invoice) {
    store.hold(id);
    store.invoice(id, invoice.orElse(null));
  }

  /**
   * Notes a coupon's code in upper case. Whether it can be used is told with the prices.
   *
   * @throws BasketFull when there are five already
   */
  @Transactional
  public void addCoupon(String id, String code) {
    String tidy = code.strip().toUpperCase(Locale.ROOT);
    if (!COUPON.matcher(tidy).matches()) {
      throw new InvalidValue("coupon", "2 to 40 letters, digits and hyphens");
    }
    store.hold(id);
    List<String> coupons = view(id).coupons();
    if (!coupons.contains(tidy) && coupons.size() >= MOST_COUPONS) {
      throw new BasketFull(MOST_COUPONS);
    }
    store.addCoupon(id, tidy);
  }

  /** Takes a coupon's code out; nothing happens when it is not there. */
  @Transactional
  public void removeCoupon(String id, String code) {
    store.hold(id);
    store.removeCoupon(id, code.strip().toUpperCase(Locale.ROOT));
  }

  /** The basket of a customer, if they have one. */
  @Transactional
  public Optional<String> of(long customer) {
    return store.of(customer);
  }

  /**
   * Gives a customer who signs in what they have put into a basket before: it becomes theirs, or is
   * added to the one they have, quantities too. A basket that is another customer's is left alone.
   *
   * @return the id of the customer's basket
   */
  @Transactional
  public String merge(String from, long customer) {
    Optional<String> own = store.of(customer);
    if (own.isPresent() && own.get().equals(from)) {
      return from;
    }
    Stream.concat(own.stream(), Stream.of(from)).sorted().forEach(this::holdIfThere);
    Optional<StoredBasket> basket = store.read(from).filter(b -> b.customer() == null);
    if (own.isPresent()) {
      basket.ifPresent(b -> pour(from, own.get()));
      return own.get();
    }
    String id = basket.map(StoredBasket::id).orElseGet(this::create);
    store.give(id, customer);
    return id;
  }

  /**
   * Takes out what was ordered; pieces that were added meanwhile stay. The gift note, the invoice
   * and the coupons went with the order.
   */
  @Transactional
  public void clear(String id, List<BasketLine> ordered) {
    store.takeOrdered(id, ordered);
  }

  private void pour(String from, String to) {
    store.merge(from, to);
    store.trim(to, MOST_LINES);
  }

  private void holdIfThere(String id) {
    if (store.exists(id)) {
      store.hold(id);
    }
  }

  /** Line breaks are fine on a card. */
  private static boolean isUnprintable(int character) {
    return Character.isISOControl(character) && character != '\n' && character != '\r';
  }
}
