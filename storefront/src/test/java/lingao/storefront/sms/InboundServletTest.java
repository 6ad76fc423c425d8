package lingao.storefront.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.sms.InboundSms;
import lingao.catalog.sms.SmsService;
import lingao.catalog.sms.SmsUnavailable;
import lingao.catalog.sms.UntrustedSms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboundServletTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final InboundServlet servlet = new InboundServlet();
  private final SmsService sms = mock();
  private final HttpServletResponse response = mock();
  private final ByteArrayOutputStream answered = new ByteArrayOutputStream();

  @BeforeEach
  void open() throws IOException {
    servlet.sms = sms;
    when(response.getOutputStream()).thenReturn(new Out(answered));
  }

  private String send(String method, String type, String body) throws IOException {
    HttpServletRequest request = mock();
    when(request.getMethod()).thenReturn(method);
    when(request.getContentType()).thenReturn(type);
    when(request.getInputStream()).thenReturn(new In(body));
    servlet.service(request, response);
    return answered.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_reply_is_answered_as_text() throws IOException {
    InboundSms asked = new InboundSms("+86138", "请查 LG+1", "ab", Optional.of("m1"));
    when(sms.answer(asked)).thenReturn(Optional.of("记录完整。"));
    String body = "from=%2B86138&text=%E8%AF%B7%E6%9F%A5+LG%2B1&signature=ab&id=m1&text=other";
    assertThat(send("POST", FORM + "; charset=UTF-8", body)).isEqualTo("记录完整。");
    verify(response).setContentType("text/plain;charset=utf-8");
  }

  @Test
  void silence_has_no_content() throws IOException {
    when(sms.answer(any())).thenReturn(Optional.empty());
    assertThat(send("POST", FORM, "from=138&text=x")).isEmpty();
    verify(response).setStatus(204);
  }

  @Test
  void what_is_not_signed_is_a_problem() throws IOException {
    when(sms.answer(any())).thenThrow(new UntrustedSms("no signature"));
    assertThat(send("POST", FORM, "")).contains("\"/problems/forbidden\"");
    verify(response).setStatus(403);
  }

  @Test
  void without_a_provider_there_is_nothing_here() throws IOException {
    when(sms.answer(any())).thenThrow(new SmsUnavailable("SMS_SECRET is not set"));
    assertThat(send("POST", FORM, "from=1")).doesNotContain("SMS_SECRET");
    verify(response).setStatus(404);
  }

  @Test
  void a_wrong_field_is_named() throws IOException {
    when(sms.answer(any())).thenThrow(new InvalidValue("from", "a telephone number"));
    assertThat(send("POST", FORM, "from=x")).contains("\"from\"");
    verify(response).setStatus(400);
  }

  @Test
  void a_broken_form_is_not_asked_about() throws IOException {
    send("POST", FORM, "from=%zz");
    verify(response).setStatus(400);
    verify(sms, never()).answer(any());
  }

  @Test
  void only_forms_of_some_kilobytes_are_taken() throws IOException {
    send("POST", FORM, "text=" + "a".repeat(40_000));
    verify(response).setStatus(413);
    send("POST", "application/json", "{}");
    send("POST", FORM + ";charset=gbk", "from=1");
    verify(response, times(2)).setStatus(415);
    send("GET", FORM, "");
    verify(response).setStatus(405);
    verify(response).setHeader(eq("Allow"), eq("POST"));
    verify(sms, never()).answer(any());
  }

  private static final class In extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    In(String body) {
      bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
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

  private static final class Out extends ServletOutputStream {

    private final ByteArrayOutputStream bytes;

    Out(ByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
