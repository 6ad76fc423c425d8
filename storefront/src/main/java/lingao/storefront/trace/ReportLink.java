package lingao.storefront.trace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;

/** The way to where a suspicious package is reported. */
final class ReportLink extends Panel {

  private static final long serialVersionUID = 1L;

  private final String code;

  ReportLink(String id, String code) {
    super(id);
    this.code = code;
  }

  /** The page on which something is reported about that code. */
  static String address(String code) {
    return "/suspicion?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("link").add(AttributeModifier.replace("href", address(code))));
  }
}
