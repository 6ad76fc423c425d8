package lingao.storefront.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Holds an answer back until it is known whether it can be kept. Errors and redirects go straight
 * through; a body that grows past the limit is let go.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

  private static final int LARGEST_BODY = 2 * 1024 * 1024;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream(32 * 1024);
  private final ServletOutputStream out = new Out();
  private @Nullable PrintWriter writer;
  private boolean passing;

  BufferedResponse(HttpServletResponse response) {
    super(response);
  }

  /** Whether a whole successful answer is held. */
  boolean isComplete() {
    flushWriter();
    return !passing && getStatus() == SC_OK && !isCommitted() && body.size() > 0;
  }

  byte[] body() {
    return body.toByteArray();
  }

  /** Sends what is held, unchanged. */
  void release() throws IOException {
    flushWriter();
    if (!passing && body.size() > 0) {
      body.writeTo(getResponse().getOutputStream());
    }
    passing = true;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer =
          new PrintWriter(new OutputStreamWriter(out, Charset.forName(getCharacterEncoding())));
    }
    return writer;
  }

  @Override
  public void flushBuffer() {
    flushWriter();
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    body.reset();
  }

  @Override
  public void reset() {
    super.reset();
    body.reset();
  }

  @Override
  public void sendError(int status) throws IOException {
    passing = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    passing = true;
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    passing = true;
    super.sendRedirect(location);
  }

  @Override
  public void setContentLength(int length) {
    // Set by whoever sends the body in the end.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Set by whoever sends the body in the end.
  }

  private void flushWriter() {
    if (writer != null) {
      writer.flush();
    }
  }

  /** Writes into the buffer, or through once the body is too large to keep. */
  private final class Out extends ServletOutputStream {

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (!passing && body.size() + length > LARGEST_BODY) {
        release();
      }
      if (passing) {
        getResponse().getOutputStream().write(bytes, offset, length);
      } else {
        body.write(bytes, offset, length);
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("pages are written synchronously");
    }
  }
}
