package lingao.storefront.trace.resolver;

import org.jspecify.annotations.Nullable;

/** Addresses and their queries, which are kept as they are written. */
final class Addresses {

  private Addresses() {}

  /** {@code target} with {@code query} behind its own, before its fragment. */
  static String with(String target, @Nullable String query) {
    if (query == null || query.isEmpty()) {
      return target;
    }
    int hash = target.indexOf('#');
    String page = hash < 0 ? target : target.substring(0, hash);
    String fragment = hash < 0 ? "" : target.substring(hash);
    return page + (page.indexOf('?') < 0 ? '?' : '&') + query + fragment;
  }
}
