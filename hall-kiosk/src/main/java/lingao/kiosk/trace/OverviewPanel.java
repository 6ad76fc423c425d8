package lingao.kiosk.trace;

import jakarta.inject.Inject;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.BatchSummary;
import lingao.catalog.trace.link.CodeLinks;
import lingao.kiosk.component.Dates;
import lingao.kiosk.component.DemoMark;
import lingao.kiosk.component.KioskPicture;
import lingao.kiosk.component.Link;
import lingao.kiosk.component.QrCodePanel;
import lingao.kiosk.layout.HallLinks;
import lingao.storefront.web.Language;
import lingao.storefront.web.story.VerdictPanel;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** A batch, what is to be thought of it, and a code by which a phone takes its story along. */
class OverviewPanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private CodeLinks codes;
  private final transient BatchStory story;
  private final transient HallLinks links;
  private final transient JourneyLinks ways;

  OverviewPanel(String id, BatchStory story, HallLinks links, JourneyLinks ways) {
    super(id);
    this.story = story;
    this.links = links;
    this.ways = ways;
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
    add(new VerdictPanel("verdict", story));
    add(new Label("lot", batch.lot().value()));
    add(new Label("produced", Dates.day(batch.producedOn(), language())));
    add(new Label("expires", Dates.day(batch.expiresOn(), language())));
    add(new WebMarkupContainer("expired").setVisible(story.expired()));
    add(new QrCodePanel("qr", codes.of(batch.gtin(), batch.lot()), getString("overview.take")));
    add(new Link("begin", ways.step(1)).setVisible(!story.steps().isEmpty()));
    add(new ScreensPanel("screens", JourneyScreen.VERDICT, ways));
  }

  private Language language() {
    return Language.of(getLocale());
  }
}
