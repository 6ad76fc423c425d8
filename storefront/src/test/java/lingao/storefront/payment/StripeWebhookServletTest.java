package lingao.storefront.payment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import lingao.catalog.payment.NoticeService;
import lingao.catalog.payment.UntrustedNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StripeWebhookServletTest {

  private static final String EVENT = "{\"id\":\"evt_渔\"}";

  private final StripeWebhookServlet servlet = new StripeWebhookServlet();
  private final NoticeService notices = mock();
  private final HttpServletResponse response = mock();

  @BeforeEach
  void open() throws IOException {
    servlet.notices = notices;
    when(response.getOutputStream()).thenReturn(mock(ServletOutputStream.class));
  }

  private void post(byte[] body, long said) throws IOException {
    HttpServletRequest request = mock();
    when(request.getContentLengthLong()).thenReturn(said);
    when(request.getHeader("Stripe-Signature")).thenReturn("t=1,v1=2");
    when(request.getInputStream()).thenReturn(new Body(body));
    servlet.doPost(request, response);
  }

  private void post(String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    post(bytes, bytes.length);
  }

  @Test
  void an_event_is_passed_on_as_it_was_sent_and_one_known_before_is_welcome_too()
      throws IOException {
    when(notices.receive(EVENT, "t=1,v1=2")).thenReturn(true, false);
    post(EVENT);
    post(EVENT);
    verify(response, times(2)).setStatus(200);
  }

  @Test
  void what_is_not_the_services_is_refused() throws IOException {
    when(notices.receive(any(), any())).thenThrow(new UntrustedNotice("no", null));
    post(EVENT);
    verify(response).setStatus(400);
  }

  @Test
  void what_could_not_be_booked_is_to_be_sent_again() throws IOException {
    when(notices.receive(any(), any()))
        .thenThrow(new IllegalStateException("the database is away"));
    post(EVENT);
    verify(response).setStatus(500);
  }

  @Test
  void what_is_too_large_is_not_read_whatever_it_claims() throws IOException {
    post(new byte[10], 10_000_000);
    post(new byte[600 * 1024], -1);
    verify(response, times(2)).setStatus(413);
    verify(notices, never()).receive(any(), any());
  }

  /** A request's body. */
  private static final class Body extends ServletInputStream {

    private final InputStream bytes;

    Body(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() throws IOException {
      return bytes.read();
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
