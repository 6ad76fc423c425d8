package lingao.launcher.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Finds ports for listeners. They come from below the range from which systems take the near ends
 * of outgoing connections (32768 on Linux), so that no passing connection of another program takes
 * one between the choice and its use.
 */
public final class FreePorts {
  private static final int FIRST = 15_000;
  private static final int COUNT = 17_000;
  private static final int TRIES = 500;

  private final Random random = new Random();
  private final Set<Integer> given = new HashSet<>();

  /** A port that nothing on this machine listens on and that this object never gave before. */
  public synchronized int next() {
    for (int n = 0; n < TRIES; n++) {
      int port = FIRST + random.nextInt(COUNT);
      if (isFree("0.0.0.0", port) && given.add(port)) {
        return port;
      }
    }
    throw new LaunchFailed("No free port was found between 15000 and 32000.");
  }

  /** Whether a listener could be opened there now. */
  public static boolean isFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
