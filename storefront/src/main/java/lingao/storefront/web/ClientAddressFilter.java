package lingao.storefront.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import lingao.catalog.network.ClientAddresses;

/**
 * Behind a proxy that is trusted, the remote address is that of the client for whom the proxy asks.
 * Whatever limits clients by their address looks at the request alone.
 */
public final class ClientAddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient ClientAddresses addresses;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
    String client = addresses.client(request.getRemoteAddr(), forwarded);
    chain.doFilter(
        client.equals(request.getRemoteAddr()) ? request : new Forwarded(request, client),
        response);
  }

  private static final class Forwarded extends HttpServletRequestWrapper {

    private final String client;

    Forwarded(HttpServletRequest request, String client) {
      super(request);
      this.client = client;
    }

    @Override
    public String getRemoteAddr() {
      return client;
    }

    /** No name is looked up. */
    @Override
    public String getRemoteHost() {
      return client;
    }
  }
}
