package lingao.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import lingao.launcher.machine.DirectoryLock;
import lingao.launcher.machine.LaunchFailed;

/** The folder with everything that survives, held by this launcher alone until it is closed. */
final class DataDirectory implements AutoCloseable {
  private final Path root;
  private final DirectoryLock lock;

  private DataDirectory(Path root, DirectoryLock lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Makes the folder if need be and takes it.
   *
   * @throws LaunchFailed when another launcher has it or it cannot be written
   */
  static DataDirectory open(Path folder) {
    try {
      Files.createDirectories(folder);
      DataDirectory directory = new DataDirectory(folder.toRealPath(), DirectoryLock.take(folder));
      directory.layOut();
      return directory;
    } catch (IOException e) {
      throw new LaunchFailed("The data directory %s cannot be used: %s".formatted(folder, e), e);
    }
  }

  private void layOut() throws IOException {
    for (Path folder : new Path[] {logs(), pids(), media(), keys()}) {
      Files.createDirectories(folder);
    }
    Files.setPosixFilePermissions(keys(), PosixFilePermissions.fromString("rwx------"));
  }

  Path root() {
    return root;
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path pids() {
    return root.resolve("pids");
  }

  Path media() {
    return root.resolve("media");
  }

  /** Passwords that the installation made for itself. */
  Path keys() {
    return root.resolve("keys");
  }

  Path payara() {
    return root.resolve("payara");
  }

  Path pidFile(String part) {
    return pids().resolve(part + ".pid");
  }

  Path log(String part) {
    return logs().resolve(part + ".log");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
