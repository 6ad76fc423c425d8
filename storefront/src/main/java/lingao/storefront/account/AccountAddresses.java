package lingao.storefront.account;

import org.apache.wicket.protocol.http.WebApplication;

/** Which page of the account answers at which address. */
public final class AccountAddresses {

  private AccountAddresses() {}

  /** Opens the account's pages in {@code shop}. */
  public static void mount(WebApplication shop) {
    shop.mountPage("/account", OverviewPage.class);
    shop.mountPage("/account/sign-in", SignInPage.class);
    shop.mountPage("/account/register", RegisterPage.class);
    shop.mountPage("/account/mailed", MailedPage.class);
    shop.mountPage("/account/confirm", ConfirmPage.class);
    shop.mountPage("/account/forgot", ForgotPage.class);
    shop.mountPage("/account/reset", ResetPage.class);
    shop.mountPage("/account/email", EmailPage.class);
    shop.mountPage("/account/orders", OrdersPage.class);
    shop.mountPage("/account/favourites", FavouritesPage.class);
    shop.mountPage("/account/seen", SeenPage.class);
    shop.mountPage("/account/addresses", AddressesPage.class);
    shop.mountPage("/account/addresses/${id}", AddressPage.class);
    shop.mountPage("/account/profile", ProfilePage.class);
    shop.mountPage("/account/security", SecurityPage.class);
    shop.mountPage("/account/data", DataPage.class);
  }
}
