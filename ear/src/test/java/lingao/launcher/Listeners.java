package lingao.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The TCP listeners of the processes that this one started, as the kernel tells them. */
final class Listeners {
  private static final String LISTEN = "0A";

  private Listeners() {}

  /** Addresses such as {@code 127.0.0.1:8080}. */
  static Set<String> ofDescendants() throws IOException {
    Set<String> sockets = new HashSet<>();
    for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
      sockets.addAll(sockets(Path.of("/proc", Long.toString(process.pid()), "fd")));
    }
    Set<String> listeners = new TreeSet<>();
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table))) {
        String[] fields = line.strip().split("\\s+");
        if (fields[3].equals(LISTEN) && sockets.contains("socket:[" + fields[9] + "]")) {
          listeners.add(address(fields[1]));
        }
      }
    }
    return listeners;
  }

  private static Set<String> sockets(Path descriptors) throws IOException {
    Set<String> sockets = new HashSet<>();
    try (DirectoryStream<Path> links = Files.newDirectoryStream(descriptors)) {
      for (Path link : links) {
        if (Files.isSymbolicLink(link)) {
          sockets.add(Files.readSymbolicLink(link).toString());
        }
      }
    }
    return sockets;
  }

  /** The kernel writes addresses as words of its own byte order, in hexadecimal digits. */
  private static String address(String entry) throws IOException {
    String[] hostAndPort = entry.split(":", -1);
    ByteBuffer words = ByteBuffer.wrap(HexFormat.of().parseHex(hostAndPort[0]));
    ByteBuffer bytes = ByteBuffer.allocate(words.capacity()).order(ByteOrder.nativeOrder());
    while (words.hasRemaining()) {
      bytes.putInt(words.getInt());
    }
    return InetAddress.getByAddress(bytes.array()).getHostAddress()
        + ":"
        + Integer.parseInt(hostAndPort[1], 16);
  }
}
