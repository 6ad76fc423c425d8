package lingao.catalog.epcis.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffOnly;
import lingao.catalog.credential.Attempts;
import lingao.catalog.credential.Token;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;

/**
 * Keys of brands. A key is shown once, when it is made; it counts until it is revoked. Callers see
 * to it that only the owner of a brand makes and revokes its keys.
 */
@ApplicationScoped
public class BrandKeys {

  /** The most keys of a brand that count at once. */
  public static final int MOST = 20;

  /** The most characters of a key's name. */
  public static final int LONGEST_NAME = 60;

  /** By which such a key is known among other secrets, also by programs that look for leaks. */
  private static final String START = "lgk_";

  private static final int FREE_OF_AN_ADDRESS = 20;

  @Inject KeyStore store;
  @Inject ShopTime time;

  private final Attempts guesses = new Attempts(FREE_OF_AN_ADDRESS, () -> time.now());

  /**
   * A new key; it is never shown again.
   *
   * @param name 1 to {@value #LONGEST_NAME} characters, otherwise {@link InvalidValue}, and so when
   *     the brand has {@value #MOST} already
   * @param by sign-in name of who makes it
   */
  @StaffOnly(Role.OWNER)
  public String make(Slug brand, String name, String by) {
    String plain = name.strip();
    boolean printable = plain.chars().noneMatch(Character::isISOControl);
    if (plain.isEmpty() || plain.length() > LONGEST_NAME || !printable) {
      throw new InvalidValue("key.name", "1 to " + LONGEST_NAME + " characters");
    }
    String key = START + Token.random();
    if (!store.add(brand, plain, key, by)) {
      throw new InvalidValue("key.most", "at most " + MOST + " keys");
    }
    return key;
  }

  /** Those that count, the newest first. */
  @StaffOnly(Role.OWNER)
  public List<BrandKey> of(Slug brand) {
    return store.of(brand);
  }

  /** Ends a key of the brand's; whether it was one. */
  @StaffOnly(Role.OWNER)
  public boolean revoke(Slug brand, long id) {
    return store.revoke(brand, id);
  }

  /**
   * Whom {@code key} stands for; nobody for what is none, or none any more.
   *
   * @param address from which it came
   * @throws TooManyAttempts after many wrong ones from there
   */
  public Optional<KeyHolder> holder(String key, String address) {
    Duration wait = guesses.wait(address);
    if (!wait.isZero()) {
      throw new TooManyAttempts(wait);
    }
    Optional<KeyHolder> holder = isOne(key) ? store.holder(Token.hash(key)) : Optional.empty();
    if (holder.isEmpty()) {
      guesses.failed(address);
    }
    return holder;
  }

  private static boolean isOne(String key) {
    return key.startsWith(START) && Token.isOne(key.substring(START.length()));
  }
}
