package lingao.storefront.epcis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffService;
import lingao.catalog.credential.Token;
import lingao.catalog.epcis.access.BrandKeys;
import lingao.catalog.epcis.query.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who calls: by name and password of a staff account (RFC 7617) or by a brand's key (RFC
 * 6750).
 */
@ApplicationScoped
class Callers {

  private static final String BASIC = "basic ";
  private static final String BEARER = "bearer ";

  @Inject StaffService staff;
  @Inject BrandKeys keys;

  /**
   * Passwords that were right a moment ago, since comparing one is slow on purpose. Kept as hashes;
   * a changed password or a removed account counts at once.
   */
  private final Cache<String, StaffMember> recent =
      Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(Duration.ofMinutes(5)).build();

  /** What the caller may see; the public's view without credentials. */
  Viewer viewer(HttpServletRequest http) {
    return caller(http).map(Caller::viewer).orElse(Viewer.PUBLIC);
  }

  /**
   * The caller, who has to have credentials.
   *
   * @throws EpcisRefused without any
   */
  Caller known(HttpServletRequest http) {
    return caller(http)
        .orElseThrow(
            () ->
                new EpcisRefused(
                    EpcisException.UNAUTHORIZED,
                    "A staff account (Basic) or a brand's key (Bearer) is needed."));
  }

  /** The caller; nobody without credentials, refused with wrong ones. */
  private Optional<Caller> caller(HttpServletRequest http) {
    @Nullable String said = http.getHeader(HttpHeaders.AUTHORIZATION);
    if (said == null) {
      return Optional.empty();
    }
    if (said.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return Optional.of(byPassword(said.substring(BASIC.length()).strip(), http.getRemoteAddr()));
    }
    if (said.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.of(byKey(said.substring(BEARER.length()).strip(), http.getRemoteAddr()));
    }
    throw wrong();
  }

  private Caller byKey(String key, String address) {
    return keys.holder(key, address)
        .map(holder -> new Caller(Optional.of(holder.brand()), holder.account()))
        .orElseThrow(Callers::wrong);
  }

  private Caller byPassword(String encoded, String address) {
    String pair = decode(encoded);
    int colon = pair.indexOf(':');
    if (colon < 1) {
      throw wrong();
    }
    String kept = Token.hash(pair);
    StaffMember member =
        Optional.ofNullable(recent.getIfPresent(kept))
            .flatMap(known -> staff.member(known.id(), known.passwordVersion()))
            .or(() -> staff.signIn(pair.substring(0, colon), pair.substring(colon + 1), address))
            .orElseThrow(Callers::wrong);
    recent.put(kept, member);
    return permitted(member);
  }

  private static Caller permitted(StaffMember member) {
    boolean mayCall = member.role() == Role.OFFICE || member.role() == Role.OWNER;
    if (!mayCall || member.passwordDue()) {
      throw new EpcisRefused(
          EpcisException.FORBIDDEN,
          mayCall
              ? "The account's first password has to be changed before, at /console or /office."
              : "The repository is for the office and the owners of brands.");
    }
    return new Caller(member.brand(), member.name());
  }

  private static String decode(String encoded) {
    try {
      return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
  }

  private static EpcisRefused wrong() {
    return new EpcisRefused(EpcisException.UNAUTHORIZED, "The credentials are wrong.");
  }
}
