package lingao.storefront.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which the world reaches the shop. */
@ApplicationScoped
public class PublicAddress {

  @Inject
  @ConfigProperty(name = "public.url", defaultValue = "http://localhost:8080")
  private String url;

  /** An absolute address for {@code path}, which begins with a slash. */
  public String of(String path) {
    return (url.endsWith("/") ? url.substring(0, url.length() - 1) : url) + path;
  }
}
