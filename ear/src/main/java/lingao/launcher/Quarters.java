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
 * Where the servers that refuse root have their files. That is the data directory, unless the
 * launcher is root and works in a place that the unprivileged account cannot enter, such as a clone
 * below {@code /root}: then it is a folder of {@code /var/tmp} that belongs to this data directory
 * alone. It is emptied when the data directory was deleted and made again, as someone who starts
 * afresh expects.
 *
 * @param parts folder of their unpacked distributions
 * @param data their data
 */
record Quarters(Path parts, Path data) {
  private static final Path OUTSIDE = Path.of("/var/tmp");
  private static final String IDENTITY = "installation";

  static Quarters choose(DataDirectory data, Path parts, Account account) throws IOException {
    if (account.canReach(data.root()) && account.canReach(existing(parts))) {
      return new Quarters(parts, data.root());
    }
    Path outside = OUTSIDE.resolve("lingao-" + digest(data.root()));
    claim(outside, new SecretFile(data.keys().resolve(IDENTITY)).value());
    return new Quarters(outside.resolve("parts"), outside);
  }

  private static Path existing(Path folder) throws IOException {
    Files.createDirectories(folder);
    return folder;
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

  private static void claim(Path outside, String identity) throws IOException {
    Path mark = outside.resolve(IDENTITY);
    if (Files.exists(outside, LinkOption.NOFOLLOW_LINKS)) {
      checkOurs(outside);
      if (!Files.exists(mark) || !Files.readString(mark).equals(identity)) {
        Trees.delete(outside);
      }
    }
    Files.createDirectories(outside);
    Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(mark, identity);
    Files.setPosixFilePermissions(mark, PosixFilePermissions.fromString("rw-------"));
  }

  /** Anyone may write to /var/tmp, so what is found there is trusted only when it is ours. */
  private static void checkOurs(Path outside) throws IOException {
    Object owner = Files.getAttribute(outside, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    if (!Integer.valueOf(0).equals(owner)
        || !Files.isDirectory(outside, LinkOption.NOFOLLOW_LINKS)) {
      throw new LaunchFailed(outside + " belongs to someone else: remove it or use -Ddata.dir=…");
    }
  }
}
