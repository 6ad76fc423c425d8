package lingao.storefront.office;

import java.util.Optional;
import lingao.catalog.account.StaffMember;
import lingao.catalog.account.StaffService;
import org.apache.wicket.Session;
import org.apache.wicket.protocol.http.WebSession;
import org.apache.wicket.request.Request;

/**
 * The session of a reader. It is bound, with a cookie, only for those who sign in; for all others
 * it lives as long as their request.
 */
public final class StaffSession extends WebSession {

  private static final long serialVersionUID = 1L;

  private long account;
  private int passwordVersion;

  /** The session of whoever sent {@code request}. */
  public StaffSession(Request request) {
    super(request);
  }

  /** The session of the running request. */
  public static StaffSession get() {
    return (StaffSession) Session.get();
  }

  /** From now on the session is {@code member}'s, under a new identifier. */
  public void signIn(StaffMember member) {
    account = member.id();
    passwordVersion = member.passwordVersion();
    replaceSession();
    dirty();
  }

  /** Ends the session; from now on it is nobody's. */
  void signOut() {
    account = 0;
    invalidateNow();
  }

  /** Whose session it is; nobody's when the account or its password has changed meanwhile. */
  public Optional<StaffMember> member(StaffService staff) {
    return account == 0 ? Optional.empty() : staff.member(account, passwordVersion);
  }
}
