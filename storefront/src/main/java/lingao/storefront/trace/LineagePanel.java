package lingao.storefront.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.Lineage;
import lingao.catalog.trace.link.CodeLinks;
import lingao.storefront.component.Dates;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/** The batches from which a batch was made, with a way to the whole chain. */
class LineagePanel extends Panel {

  private static final long serialVersionUID = 1L;

  /** Deeper ones are set no further in, so that a phone has room for their names. */
  private static final int DEEPEST = 4;

  private final transient BatchStory story;

  LineagePanel(String id, BatchStory story) {
    super(id);
    this.story = story;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<Lineage.Source> sources = story.lineage().sources();
    boolean none = sources.isEmpty();
    add(new Label("text", new ResourceModel(none ? "lineage.none" : "lineage.some")));
    add(
        new WebMarkupContainer("list")
            .add(new Each<>("sources", sources, this::populate))
            .setVisible(!none));
    add(new WebMarkupContainer("more").setVisible(story.lineage().truncated()));
    add(
        new WebMarkupContainer("graph")
            .add(
                AttributeModifier.replace(
                    "href", CodeLinks.page(story.batch().code()) + "/graph")));
  }

  private void populate(ListItem<Lineage.Source> item, Lineage.Source source) {
    int depth = Math.min(source.depth(), DEEPEST);
    item.add(AttributeModifier.append("class", "lineage__item--" + depth));
    WebMarkupContainer link = new WebMarkupContainer("link");
    link.add(new Label("name", source.name().in(getLocale())));
    ThingLabel.address(source.key(), source.code())
        .ifPresentOrElse(
            address -> link.add(AttributeModifier.replace("href", address)),
            () -> link.add(AttributeModifier.remove("href")));
    item.add(link);
    String where = where(source);
    item.add(new Label("where", where).setVisible(!where.isEmpty()));
  }

  /** Place and day, as far as they are known. */
  private String where(Lineage.Source source) {
    Optional<String> place = source.place().map(name -> name.in(getLocale()));
    Optional<String> day =
        source.at().map(at -> Dates.day(at.atZone(ShopTime.ZONE).toLocalDate(), getLocale()));
    return Stream.of(place, day).flatMap(Optional::stream).collect(Collectors.joining(" · "));
  }
}
