package lingao.storefront.brand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lingao.catalog.brand.Campaign;
import lingao.storefront.component.Dates;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;

/**
 * The campaigns of a brand: those that run, those to come, soonest first, then those that ended.
 */
class CampaignsPanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final String SIZES = "(min-width: 60rem) 30vw, (min-width: 40rem) 50vw, 100vw";

  private final transient List<Campaign> campaigns;
  private final LocalDate today;

  CampaignsPanel(String id, List<Campaign> campaigns, LocalDate today) {
    super(id);
    this.campaigns =
        campaigns.stream()
            .sorted(
                Comparator.comparing((Campaign c) -> CampaignState.of(c, today))
                    .thenComparing(Campaign::from))
            .toList();
    this.today = today;
    setVisible(!campaigns.isEmpty());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("campaigns", campaigns, this::populate));
  }

  private void populate(ListItem<Campaign> item, Campaign campaign) {
    Locale locale = getLocale();
    String state = CampaignState.of(campaign, today).key();
    String kind = campaign.kind().name().toLowerCase(Locale.ROOT);
    item.add(AttributeModifier.append("class", "campaign--" + state));
    item.add(new PicturePanel("picture", campaign.picture(), SIZES));
    item.add(new Label("state", new ResourceModel("campaigns.state." + state)));
    item.add(new Label("title", campaign.title().in(locale)));
    item.add(new Label("kind", new ResourceModel("campaigns.kind." + kind)));
    item.add(new Label("place", campaign.place().in(locale)));
    item.add(new Label("days", Dates.span(campaign.from(), campaign.to(), locale)));
    item.add(new Label("text", campaign.text().in(locale)));
  }
}
