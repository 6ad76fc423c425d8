package lingao.catalog.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import lingao.catalog.change.CatalogStarted;
import lingao.catalog.credential.Passwords;
import lingao.catalog.credential.Token;
import lingao.catalog.shared.InvalidValue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the first office account comes about where there is no demo: a start of the shop without one
 * prints a token to the log, with which whoever can read the log makes the account.
 */
@ApplicationScoped
public class FirstAccount {

  private static final Logger LOG = Logger.getLogger(FirstAccount.class.getName());

  @Inject private StaffStore staff;
  @Inject private TokenStore tokens;

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  /** Whether {@code token} was printed and no account was made since. */
  public boolean accepts(String token) {
    return tokens.has(Token.hash(token)) && staff.isWithoutOffice();
  }

  /**
   * Makes the first office account and so uses up all tokens. Nobody when the token is none, or was
   * used meanwhile.
   *
   * @throws InvalidValue when the name is taken
   */
  public Optional<StaffMember> open(String token, NewStaffMember member) {
    return accepts(token)
        ? tokens.use(Token.hash(token), member, Passwords.hash(member.password()))
        : Optional.empty();
  }

  /** An office account for the demo, unless there is one already. */
  public void openDemo(NewStaffMember member) {
    if (staff.isWithoutOffice()) {
      staff.add(member, Passwords.hash(member.password()), true);
    }
  }

  /** Another account for the demo, unless somebody has its name. */
  public void openDemo(NewStaffMember member, Post post) {
    staff.openDemo(member, post, Passwords.hash(member.password()));
  }

  void begin(@Observes CatalogStarted event) {
    if (staff.isWithoutOffice()) {
      String token = Token.random();
      tokens.add(Token.hash(token));
      LOG.info(
          () ->
              "There is no office account yet. Make the first one at "
                  + publicUrl.replaceFirst("/$", "")
                  + "/office/first?token="
                  + token
                  + " (works once)");
    }
  }
}
