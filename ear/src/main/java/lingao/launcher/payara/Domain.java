package lingao.launcher.payara;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import lingao.launcher.machine.Trees;

/**
 * The domain on disk. It holds nothing worth keeping, so each start makes it anew from the
 * template: no state of an earlier run, an earlier version or a crash can survive in it. Only the
 * cache of the module system stays, which saves a second.
 */
final class Domain {
  private static final String CACHE = "osgi-cache";
  private static final String CACHE_ORIGIN = "osgi-cache.origin";

  private final PayaraSettings settings;
  private final Path folder;

  Domain(PayaraSettings settings) {
    this.settings = settings;
    this.folder = settings.domain();
  }

  /** Makes the domain and answers its configuration. */
  XmlFile make() throws IOException {
    clear();
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    Path template = settings.install().resolve("domains/domain1");
    for (String part : List.of("config", "lib", "docroot")) {
      Trees.copy(template.resolve(part), folder.resolve(part));
    }
    Files.copy(settings.driver(), folder.resolve("lib").resolve("postgresql.jar"));
    Files.writeString(config("admin-keyfile"), AdminKeyfile.line(settings.adminPassword()));
    LoggingProperties.adapt(config("logging.properties"), settings.log());
    XmlFile xml = DomainXml.adapted(config("domain.xml"), settings);
    xml.write(config("domain.xml"));
    return xml;
  }

  private Path config(String name) {
    return folder.resolve("config").resolve(name);
  }

  private void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    boolean cacheIsOurs = cacheOrigin().equals(settings.home().toString());
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder)) {
      for (Path part : parts) {
        if (!(cacheIsOurs && part.endsWith(CACHE))) {
          Trees.delete(part);
        }
      }
    }
  }

  /** The cache holds addresses of the distribution's files: it is of no use to another one. */
  private String cacheOrigin() throws IOException {
    Path origin = folder.resolve(CACHE_ORIGIN);
    return Files.exists(origin) ? Files.readString(origin) : "";
  }

  /** Called after a clean start: only then is the cache whole. */
  void trustCache() throws IOException {
    Files.writeString(folder.resolve(CACHE_ORIGIN), settings.home().toString());
  }
}
