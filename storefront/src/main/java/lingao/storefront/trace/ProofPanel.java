package lingao.storefront.trace;

import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.epcis.ChainHead;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.link.CodeLinks;
import lingao.storefront.component.QrCodePanel;
import lingao.storefront.web.CountyTime;
import lingao.storefront.web.Language;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/**
 * The head of the chain over a batch's records, how anybody checks it, the records themselves, and
 * the GS1 Digital Link that leads back here from paper.
 */
class ProofPanel extends Panel {

  private static final long serialVersionUID = 1L;

  @Inject private CodeLinks links;
  private final transient BatchStory story;

  ProofPanel(String id, BatchStory story) {
    super(id);
    this.story = story;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String link = links.of(story.batch().gtin(), story.batch().lot());
    add(chain(story.chain()));
    add(broken(story.chain().flatMap(ChainHead::brokenAt)));
    add(
        new WebMarkupContainer("events")
            .add(
                AttributeModifier.replace(
                    "href", "/trace/" + story.batch().code() + "/events.json")));
    add(new QrCodePanel("qr", link, getString("proof.qr.label")));
    add(new Label("address", link));
  }

  private Component chain(Optional<ChainHead> chain) {
    WebMarkupContainer facts = new WebMarkupContainer("chain");
    chain.ifPresent(
        found -> {
          facts.add(new Label("head", found.head().head().replaceAll("(.{8})(?=.)", "$1 ")));
          facts.add(new Label("length", found.length()));
          facts.add(
              new Label(
                  "checked",
                  found
                      .checkedAt()
                      .map(at -> CountyTime.moment(at, Language.of(getLocale())))
                      .orElseGet(() -> getString("proof.never"))));
        });
    return facts.setVisible(chain.isPresent());
  }

  private Component broken(Optional<Integer> position) {
    return new Label(
            "broken",
            new StringResourceModel("proof.broken", this).setParameters(position.orElse(0)))
        .setVisible(position.isPresent());
  }
}
