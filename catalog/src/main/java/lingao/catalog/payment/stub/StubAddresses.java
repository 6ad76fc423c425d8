package lingao.catalog.payment.stub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a person plays the wallet or the bank. */
@ApplicationScoped
class StubAddresses {

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  private String of(String path) {
    return publicUrl.replaceFirst("/$", "") + path;
  }

  String wallet(StubIntent intent) {
    return of("/stripe-stub/wallet/" + intent.id + "?client_secret=" + intent.secret);
  }

  /** Where the wallet leads back to if nobody said. */
  String defaultReturn() {
    return of("/payments/return");
  }
}
