package lingao.kiosk.trace;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.TraceStep;
import lingao.kiosk.component.Dates;
import lingao.kiosk.component.DemoMark;
import lingao.kiosk.component.KioskPicture;
import lingao.kiosk.component.Link;
import lingao.kiosk.layout.HallLinks;
import lingao.storefront.web.Each;
import lingao.storefront.web.Language;
import lingao.storefront.web.story.KindLabel;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** A batch and all its steps in short, each a way to its own screen. */
class OverviewPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient BatchStory story;
  private final transient HallLinks links;
  private final transient IntFunction<String> address;

  /**
   * The batch of {@code story}.
   *
   * @param address where the step of a number, from 1, is shown
   */
  OverviewPanel(String id, BatchStory story, HallLinks links, IntFunction<String> address) {
    super(id);
    this.story = story;
    this.links = links;
    this.address = address;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    BatchSummary batch = story.batch();
    add(
        new Link("product", links.product(story.product().slug()))
            .add(new KioskPicture("picture", story.product().picture(), "40vw").decorative()));
    add(new Label("name", story.product().name().in(getLocale())));
    add(new Label("sku", batch.sku().in(getLocale())));
    add(new DemoMark("demo", story.product().demo()));
    add(new Label("code", batch.code().grouped()));
    add(new Label("lot", batch.lot().value()));
    add(new Label("produced", Dates.day(batch.producedOn(), language())));
    add(new Label("expires", Dates.day(batch.expiresOn(), language())));
    add(new WebMarkupContainer("expired").setVisible(story.expired()));
    steps();
  }

  private void steps() {
    List<Integer> numbers = IntStream.rangeClosed(1, story.steps().size()).boxed().toList();
    add(new Each<>("steps", numbers, (item, number) -> item.add(way(number))));
    add(new Link("begin", address.apply(1)).setVisible(!numbers.isEmpty()));
  }

  private Component way(int number) {
    TraceStep step = story.steps().get(number - 1);
    return new Link("way", address.apply(number))
        .add(new Label("number", number))
        .add(new KindLabel("kind", step.kind()))
        .add(new Label("place", step.place().in(getLocale())));
  }

  private Language language() {
    return Language.of(getLocale());
  }
}
