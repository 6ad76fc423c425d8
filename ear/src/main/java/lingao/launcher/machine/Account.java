package lingao.launcher.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The operating-system user under which PostgreSQL and Elasticsearch run. Both refuse root, so a
 * launcher that is root hands them to {@code nobody}; everyone else runs them as themselves.
 */
public final class Account {
  private static final String UNPRIVILEGED = "nobody";

  private final List<String> prefix;
  private final Optional<Integer> uid;

  private Account(List<String> prefix, Optional<Integer> uid) {
    this.prefix = List.copyOf(prefix);
    this.uid = uid;
  }

  /** The user who runs the launcher. */
  public static Account own() {
    return new Account(List.of(), Optional.empty());
  }

  /**
   * The account for servers that refuse root.
   *
   * @throws LaunchFailed when this process is root and the machine has no way to become someone
   *     else
   */
  public static Account forServers() {
    if (!isRoot()) {
      return own();
    }
    Tool id = Tool.named("id").orElseThrow(Account::noWayDown);
    String uid = id.output("-u", UNPRIVILEGED);
    String gid = id.output("-g", UNPRIVILEGED);
    Account account = new Account(stepDown(uid, gid), Optional.of(Integer.parseInt(uid)));
    if (!account.canReach(Path.of("/"))) {
      throw noWayDown();
    }
    return account;
  }

  private static List<String> stepDown(String uid, String gid) {
    return Tool.named("setpriv")
        .map(t -> List.of(t.path(), "--reuid=" + uid, "--regid=" + gid, "--clear-groups"))
        .or(() -> Tool.named("runuser").map(t -> List.of(t.path(), "-u", UNPRIVILEGED, "--")))
        .orElseThrow(Account::noWayDown);
  }

  private static LaunchFailed noWayDown() {
    return new LaunchFailed(
        "PostgreSQL and Elasticsearch refuse to run as root and this root account cannot become '"
            + UNPRIVILEGED
            + "' (setpriv or runuser); start as an ordinary user instead.");
  }

  private static boolean isRoot() {
    try {
      Path self = Path.of("/proc/self");
      return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    } catch (IOException | UnsupportedOperationException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  /** Whether it is another user than the one who runs the launcher. */
  public boolean isOther() {
    return uid.isPresent();
  }

  /** Whether this account may enter the folder. */
  public boolean canReach(Path folder) {
    return Tool.succeeds(run(List.of("/bin/sh", "-c", "cd \"$0\"", folder.toString())));
  }

  /** The command line that runs {@code arguments} as this account, in the same process. */
  List<String> run(List<String> arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(arguments);
    return command;
  }

  /** Makes the account owner of a folder and of all in it; cheap when it is already. */
  public void own(Path folder) throws IOException {
    if (uid.isPresent() && !uid.get().equals(owner(folder))) {
      Files.walkFileTree(folder, new Chown(uid.get()));
    }
  }

  /** Makes the account owner of one file. */
  public void ownFile(Path file) throws IOException {
    if (uid.isPresent()) {
      Files.setAttribute(file, "unix:uid", uid.get(), LinkOption.NOFOLLOW_LINKS);
    }
  }

  private static Object owner(Path folder) {
    try {
      return Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Chown extends SimpleFileVisitor<Path> {
    private final int uid;

    Chown(int uid) {
      this.uid = uid;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
      return FileVisitResult.CONTINUE;
    }

    /** The folder last: a folder that belongs to the account is one that was handed over whole. */
    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error)
        throws IOException {
      return visitFile(folder, Files.readAttributes(folder, BasicFileAttributes.class));
    }
  }
}
