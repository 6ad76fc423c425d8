package lingao.bench.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lingao.launcher.payara.Payara;

/** A web application of {@link BareRedirect} alone, on the Payara of the shop. */
final class BareApplication {

  private static final String NAME = "bare";
  private static final String SERVLET = BareRedirect.class.getName().replace('.', '/') + ".class";

  private BareApplication() {}

  /** Deploys it and returns the path of the redirect. */
  static String deploy(Payara payara) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("lingao-bench");
    Path war = folder.resolve(NAME + ".war");
    try {
      write(war);
      payara.deploy(war, NAME);
    } finally {
      Files.deleteIfExists(war);
      Files.delete(folder);
    }
    return "/" + NAME + "/01/09520010000018/10/L1";
  }

  private static void write(Path war) throws IOException {
    try (OutputStream file = Files.newOutputStream(war);
        ZipOutputStream zip = new ZipOutputStream(file);
        InputStream code = BareRedirect.class.getClassLoader().getResourceAsStream(SERVLET)) {
      zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + SERVLET));
      Objects.requireNonNull(code, SERVLET).transferTo(zip);
      zip.closeEntry();
    }
  }
}
