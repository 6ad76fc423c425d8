package lingao.storefront;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.mockito.Mockito;

/** A servlet response that remembers what it was told. */
public final class Answer {

  private final HttpServletResponse response = mock();
  private final Map<String, String> headers = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintWriter writer = new PrintWriter(bytes, true, StandardCharsets.UTF_8);
  private int status = 200;

  /** An empty answer. */
  public Answer() throws IOException {
    doAnswer(call -> headers.put(call.getArgument(0), call.getArgument(1)))
        .when(response)
        .setHeader(anyString(), any());
    doAnswer(call -> headers.put("Content-Type", call.getArgument(0)))
        .when(response)
        .setContentType(anyString());
    doAnswer(call -> headers.put("Content-Length", call.getArgument(0).toString()))
        .when(response)
        .setContentLengthLong(anyLong());
    doAnswer(call -> status = call.getArgument(0)).when(response).setStatus(anyInt());
    doAnswer(call -> status = call.getArgument(0)).when(response).sendError(anyInt());
    Mockito.when(response.getOutputStream()).thenReturn(new Out());
    Mockito.when(response.getWriter()).thenReturn(writer);
  }

  /** What a servlet writes to. */
  public HttpServletResponse response() {
    return response;
  }

  /** The status, 200 unless set. */
  public int status() {
    return status;
  }

  /** A header; null when it was not set. */
  public String header(String name) {
    return headers.get(name);
  }

  /** The content type; null when it was not set. */
  public String contentType() {
    return header("Content-Type");
  }

  /** The body as text. */
  public String body() {
    writer.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private final class Out extends ServletOutputStream {

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
