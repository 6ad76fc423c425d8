package lingao.launcher.payara;

import java.io.IOException;
import java.nio.file.Path;

/** The domain's configuration: the distribution's template with our changes. */
final class DomainXml {
  static final String CONFIG = "/domain/configs/config[@name='server-config']";

  private DomainXml() {}

  static XmlFile adapted(Path template, PayaraSettings settings) throws IOException {
    XmlFile xml = XmlFile.read(template);
    xml.remove("/domain/configs/config[@name='default-config']");
    Listeners.apply(xml, settings);
    HttpTuning.apply(xml, settings);
    DataSource.apply(xml, settings);
    Jvm.apply(xml);
    return xml;
  }
}
