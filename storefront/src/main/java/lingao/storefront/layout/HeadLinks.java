package lingao.storefront.layout;

import lingao.storefront.web.Language;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/**
 * What search engines and those who share a page read in its head: description, canonical address,
 * the page in other languages, Open Graph.
 */
class HeadLinks extends Panel {

  private static final long serialVersionUID = 1L;

  private final ShopPage page;

  HeadLinks(String id, ShopPage page) {
    super(id);
    this.page = page;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(tag("description", "content", page::description));
    add(tag("robots", "content", () -> page.isIndexed() ? "index,follow" : "noindex,follow"));
    add(tag("canonical", "href", this::canonical));
    add(tag("zh", "href", () -> inLanguage(Language.ZH)));
    add(tag("en", "href", () -> inLanguage(Language.EN)));
    add(tag("default", "href", () -> page.absolute(page.canonicalPath())));
    add(tag("og-title", "content", page::title));
    add(tag("og-description", "content", page::description));
    add(tag("og-url", "content", this::canonical));
    add(tag("og-image", "content", () -> page.absolute(page.sharedPicture())));
    add(tag("og-locale", "content", () -> page.language() == Language.ZH ? "zh_CN" : "en_GB"));
    add(tag("og-site", "content", () -> page.getString("shop.name")));
  }

  /** Chinese is the address itself; English is the address in English. */
  private String canonical() {
    return page.language() == Language.ZH
        ? page.absolute(page.canonicalPath())
        : inLanguage(page.language());
  }

  private String inLanguage(Language language) {
    String path = page.canonicalPath();
    return page.absolute(path + (path.contains("?") ? "&" : "?") + "lang=" + language.code());
  }

  private static WebMarkupContainer tag(String id, String attribute, IModel<String> value) {
    WebMarkupContainer tag = new WebMarkupContainer(id);
    tag.add(AttributeModifier.replace(attribute, value));
    return tag;
  }
}
