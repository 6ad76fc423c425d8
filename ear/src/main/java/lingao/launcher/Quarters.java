package lingao.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lingao.launcher.machine.Account;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.machine.SecretFile;
import lingao.launcher.machine.Trees;

/**
 * Where the servers that refuse root have their files. That is where everything else is, unless the
 * launcher is root and works in a place that the unprivileged account cannot enter, such as a clone
 * below {@code /root}: then it is a folder of {@code /var/tmp} that stands for that place alone.
 *
 * @param parts folder of their unpacked distributions
 * @param data folder of their data
 */
record Quarters(Path parts, Path data) {
  private static final Path OUTSIDE = Path.of("/var/tmp");
  private static final String IDENTITY = "installation";

  static Quarters choose(DataDirectory data, Path parts, Account account) throws IOException {
    Files.createDirectories(parts);
    return new Quarters(
        account.canReach(parts) ? parts : standIn(parts),
        account.canReach(data.root()) ? data.root() : standIn(data));
  }

  /** Distributions never change, so what an earlier run unpacked is as good as new. */
  private static Path standIn(Path parts) throws IOException {
    Path outside = outside(parts);
    Files.createDirectories(outside);
    return open(outside);
  }

  /**
   * Emptied when the data directory was deleted and made again, as someone who starts afresh
   * expects.
   */
  private static Path standIn(DataDirectory data) throws IOException {
    String identity = new SecretFile(data.keys().resolve(IDENTITY)).value();
    Path outside = outside(data.root());
    Path mark = outside.resolve(IDENTITY);
    if (!Files.exists(mark) || !Files.readString(mark).equals(identity)) {
      Trees.delete(outside);
    }
    Files.createDirectories(outside);
    Files.writeString(mark, identity);
    Files.setPosixFilePermissions(mark, PosixFilePermissions.fromString("rw-------"));
    return open(outside);
  }

  private static Path open(Path folder) throws IOException {
    return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Anyone may write to /var/tmp, so what is found there is trusted only when it is ours. */
  private static Path outside(Path inside) throws IOException {
    Path outside = OUTSIDE.resolve("lingao-" + digest(inside));
    if (Files.exists(outside, LinkOption.NOFOLLOW_LINKS)
        && !(Files.isDirectory(outside, LinkOption.NOFOLLOW_LINKS)
            && Integer.valueOf(0).equals(Files.getAttribute(outside, "unix:uid")))) {
      throw new LaunchFailed(outside + " belongs to someone else: remove it or use -Ddata.dir=…");
    }
    return outside;
  }

  private static String digest(Path folder) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(folder.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
