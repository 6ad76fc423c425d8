package lingao.catalog.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An SMTP server that does to a recipient what its name says: {@code 550-…} and {@code 451-…} are
 * replied so, {@code hang-up-…} ends the connection, all others are taken.
 */
final class PickyMailServer implements AutoCloseable {

  private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  PickyMailServer() throws IOException {
    thread.execute(this::serve);
  }

  SmtpAddress address() {
    return SmtpAddress.parse("smtp://127.0.0.1:" + socket.getLocalPort(), "shop@example.com");
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // The next client, or the end.
        continue;
      }
    }
  }

  private static void talk(Socket client) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = client.getOutputStream();
    say(out, "220 picky");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String command = line.toUpperCase(Locale.ROOT);
      if (command.startsWith("DATA")) {
        say(out, "354 go on");
        while (!".".equals(lines.readLine())) {
          continue;
        }
      } else if (command.startsWith("RCPT TO:<HANG-UP")) {
        return;
      }
      say(out, reply(command));
    }
  }

  private static String reply(String command) {
    if (command.startsWith("RCPT TO:<550-")) {
      return "550 5.1.1 no such mailbox";
    }
    return command.startsWith("RCPT TO:<451-") ? "451 4.7.1 come back later" : "250 ok";
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    thread.shutdownNow();
  }
}
