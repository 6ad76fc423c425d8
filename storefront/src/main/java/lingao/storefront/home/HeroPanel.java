package lingao.storefront.home;

import java.util.Map;
import lingao.catalog.media.Picture;
import org.apache.wicket.markup.html.panel.Panel;

/** The first view of the shop: the coast, and the way in. */
class HeroPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Picture> pictures;

  HeroPanel(String id, Map<String, Picture> pictures) {
    super(id);
    this.pictures = pictures;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new SitePicturePanel("picture", pictures.get("home-hero"), "100vw").eager());
  }
}
