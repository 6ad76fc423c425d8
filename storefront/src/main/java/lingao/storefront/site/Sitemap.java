package lingao.storefront.site;

import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import lingao.storefront.web.Language;

/**
 * Writes a sitemap (sitemaps.org 0.9), one address after the other. Each page comes in both
 * languages, each entry with the alternatives: the address itself is Chinese, as pages say in their
 * canonical link.
 */
final class Sitemap {

  /** The most entries that a sitemap may hold. */
  static final int LARGEST = 50_000;

  private static final String BEGIN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
      xmlns:xhtml="http://www.w3.org/1999/xhtml">
      """;

  private final Writer out;
  private final UnaryOperator<String> absolute;
  private int entries;

  /**
   * @param absolute makes an absolute address of a path
   */
  Sitemap(Writer out, UnaryOperator<String> absolute) {
    this.out = out;
    this.absolute = absolute;
  }

  void begin() throws IOException {
    out.write(BEGIN);
  }

  /** Adds a page in both languages, unless the sitemap is full. */
  void add(String path) throws IOException {
    if (isFull()) {
      return;
    }
    String chinese = escaped(absolute.apply(path));
    String english = escaped(absolute.apply(path + "?lang=" + Language.EN.code()));
    String alternates =
        alternate(Language.ZH.tag(), chinese)
            + alternate(Language.EN.tag(), english)
            + alternate("x-default", chinese);
    out.write("<url><loc>" + chinese + "</loc>" + alternates + "</url>\n");
    out.write("<url><loc>" + english + "</loc>" + alternates + "</url>\n");
    entries += 2;
  }

  /** Whether another page would be too many. */
  boolean isFull() {
    return entries + 2 > LARGEST;
  }

  void end() throws IOException {
    out.write("</urlset>\n");
  }

  private static String alternate(String language, String address) {
    return "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + address + "\"/>";
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
