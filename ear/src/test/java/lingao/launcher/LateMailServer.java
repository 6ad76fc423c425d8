package lingao.launcher;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** A mail server whose address is known before it is there. */
final class LateMailServer implements AutoCloseable {

  private final ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", "smtp");
  private final GreenMail server = new GreenMail(setup);

  String url() {
    return "smtp://127.0.0.1:" + setup.getPort() + "?from=shop@example.com";
  }

  void start() {
    server.start();
  }

  /** The mails that it has taken, as they came over the wire, decoded. */
  List<String> received() {
    return Arrays.stream(server.getReceivedMessages())
        .map(message -> GreenMailUtil.getHeaders(message) + "\n" + text(message))
        .toList();
  }

  private static String text(MimeMessage message) {
    try {
      MimeMultipart parts = (MimeMultipart) message.getContent();
      return parts.getBodyPart(0).getContent().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
