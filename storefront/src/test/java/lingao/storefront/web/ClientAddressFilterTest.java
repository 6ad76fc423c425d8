package lingao.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import lingao.catalog.network.ClientAddresses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ClientAddressFilterTest {

  private final ClientAddressFilter filter = new ClientAddressFilter();
  private final ClientAddresses addresses = mock();
  private final HttpServletRequest request = mock();
  private final FilterChain chain = mock();

  @BeforeEach
  void serve() {
    filter.addresses = addresses;
    when(request.getRemoteAddr()).thenReturn("10.0.0.1");
    when(request.getHeaders("X-Forwarded-For"))
        .thenReturn(Collections.enumeration(List.of("203.0.113.9")));
  }

  @Test
  void behind_a_trusted_proxy_the_client_is_who_asks() throws Exception {
    when(addresses.client("10.0.0.1", List.of("203.0.113.9"))).thenReturn("203.0.113.9");
    assertThat(passed().getRemoteAddr()).isEqualTo("203.0.113.9");
  }

  @Test
  void otherwise_the_request_passes_as_it_is() throws Exception {
    when(addresses.client("10.0.0.1", List.of("203.0.113.9"))).thenReturn("10.0.0.1");
    assertThat(passed()).isSameAs(request);
  }

  private ServletRequest passed() throws IOException, ServletException {
    filter.doFilter(request, mock(HttpServletResponse.class), chain);
    ArgumentCaptor<ServletRequest> passed = ArgumentCaptor.captor();
    verify(chain).doFilter(passed.capture(), any());
    return passed.getValue();
  }
}
