package lingao.launcher.unpack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import lingao.launcher.machine.LaunchFailed;
import lingao.launcher.machine.Trees;

/**
 * Unpacked distributions, each in a folder named after its artifact and version, written once and
 * never changed. An archive is unpacked beside its place and moved there when complete, so a folder
 * that exists is whole; launchers that share the folder may unpack at the same time. Closing it
 * breaks unpacking off and removes what is unfinished.
 */
public final class PartsFolder implements AutoCloseable {
  private static final String UNFINISHED = ".unpacking-";
  private static final int ALL = 100;

  private final Path path;
  private final Semaphore atWork = new Semaphore(ALL);
  private volatile boolean closed;

  /** Parts in a folder, which is made when it is needed. */
  public PartsFolder(Path path) {
    this.path = path;
  }

  /**
   * The folder with the contents of an archive, unpacked if it was not yet.
   *
   * @throws LaunchFailed when the archive is damaged or the disk is full
   */
  public Path unpacked(Archive archive) {
    Path place = path.resolve(archive.name());
    if (Files.isDirectory(place)) {
      return place;
    }
    atWork.acquireUninterruptibly();
    try {
      Files.createDirectories(path);
      discardUnfinished();
      checkSpace(archive);
      unpack(archive, place);
      return place;
    } catch (IOException e) {
      throw new LaunchFailed(
          "%s cannot be unpacked into %s: %s".formatted(archive.file(), path, e), e);
    } finally {
      atWork.release();
    }
  }

  private void unpack(Archive archive, Path place) throws IOException {
    Path unfinished =
        Files.createTempDirectory(path, UNFINISHED + ProcessHandle.current().pid() + "-");
    try {
      archive.unpackInto(new Target(unfinished, () -> closed));
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // Another launcher was faster; folders are complete or absent, so its one is as good.
      if (!Files.isDirectory(place)) {
        throw e;
      }
    } finally {
      Trees.delete(unfinished);
    }
  }

  private void discardUnfinished() throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(path, UNFINISHED + "*")) {
      for (Path leftover : leftovers) {
        if (!ownerLives(leftover.getFileName().toString())) {
          Trees.delete(leftover);
        }
      }
    }
  }

  private static boolean ownerLives(String name) {
    String pid = name.substring(UNFINISHED.length()).replaceFirst("-.*", "");
    return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isPresent();
  }

  private void checkSpace(Archive archive) throws IOException {
    long needed = archive.unpackedBytes();
    long usable = Files.getFileStore(path).getUsableSpace();
    if (usable < needed) {
      throw new LaunchFailed(
          "Unpacking %s needs %d MB in %s, but only %d MB are free there."
              .formatted(archive.name(), needed >> 20, path, usable >> 20));
    }
  }

  @Override
  public void close() {
    closed = true;
    atWork.acquireUninterruptibly(ALL);
    atWork.release(ALL);
  }
}
