package lingao.storefront.home;

import java.util.Map;
import lingao.catalog.media.Picture;
import org.apache.wicket.markup.html.panel.Panel;

/** Who we are: the sea, the volcano's springs, the fishing songs, the puppet theatre. */
class CulturePanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "(min-width: 48rem) 50vw, 100vw";

  private final transient Map<String, Picture> pictures;

  CulturePanel(String id, Map<String, Picture> pictures) {
    super(id);
    this.pictures = pictures;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new SitePicturePanel("songs", pictures.get("lilimei"), SIZES));
    add(new SitePicturePanel("puppets", pictures.get("puppet-theatre"), SIZES));
  }
}
