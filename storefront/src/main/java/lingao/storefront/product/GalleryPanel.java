package lingao.storefront.product;

import java.util.List;
import java.util.stream.IntStream;
import lingao.catalog.media.Picture;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/**
 * Pictures side by side to swipe through or scroll by key, with small ones that lead to each; no
 * script needed.
 */
class GalleryPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "(min-width: 76rem) 38rem, (min-width: 60rem) 50vw, 100vw";
  private static final String THUMB_SIZES = "5rem";

  private final transient List<Picture> pictures;

  GalleryPanel(String id, List<Picture> pictures) {
    super(id);
    this.pictures = pictures;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<Integer> numbers = IntStream.range(0, pictures.size()).boxed().toList();
    boolean several = pictures.size() > 1;
    WebMarkupContainer rail = new WebMarkupContainer("rail");
    if (several) {
      rail.add(AttributeModifier.replace("tabindex", "0"));
    }
    rail.add(new Each<>("slides", numbers, this::slide));
    add(rail);
    add(
        new WebMarkupContainer("thumbs")
            .add(new Each<>("links", numbers, this::thumb))
            .setVisible(several));
  }

  private void slide(ListItem<Integer> item, Integer number) {
    PicturePanel picture = new PicturePanel("picture", pictures.get(number), SIZES);
    item.add(AttributeModifier.replace("id", anchor(number)));
    item.add(number == 0 ? picture.eager() : picture);
  }

  private void thumb(ListItem<Integer> item, Integer number) {
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "#" + anchor(number)));
    link.add(
        AttributeModifier.replace(
            "aria-label",
            new StringResourceModel("show", this).setParameters(number + 1, pictures.size())));
    link.add(new PicturePanel("small", pictures.get(number), THUMB_SIZES).decorative());
    item.add(link);
  }

  private static String anchor(int number) {
    return "picture-" + (number + 1);
  }
}
