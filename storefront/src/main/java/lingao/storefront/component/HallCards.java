package lingao.storefront.component;

import java.util.List;
import lingao.catalog.hall.HallSummary;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** The experience halls with their address and opening hours. Their names are of level 3. */
public final class HallCards extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "(min-width: 48rem) 50vw, 100vw";

  private final transient List<HallSummary> halls;

  /** The cards of {@code halls}, in that order. */
  public HallCards(String id, List<HallSummary> halls) {
    super(id);
    this.halls = halls;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("halls", halls, this::populate));
  }

  private void populate(ListItem<HallSummary> item, HallSummary hall) {
    item.add(new PicturePanel("picture", hall.picture(), SIZES).decorative());
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(AttributeModifier.replace("href", "/halls/" + hall.slug()));
    link.add(new Label("name", hall.name().in(getLocale())));
    item.add(link);
    item.add(new DemoMark("demo", hall.demo()));
    item.add(new OpeningHours("hours", hall));
    item.add(new Label("address", hall.address().in(getLocale())));
  }
}
