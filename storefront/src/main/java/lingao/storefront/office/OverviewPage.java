package lingao.storefront.office;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.mail.MailDesk;
import lingao.catalog.mail.MailStatus;
import lingao.catalog.search.IndexDesk;
import lingao.catalog.search.missed.MissedOrder;
import lingao.catalog.search.missed.MissedSearches;
import lingao.catalog.search.synonym.SynonymService;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** What waits for the office. */
public class OverviewPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private MissedSearches missed;
  @Inject private SynonymService synonyms;
  @Inject private IndexDesk index;
  @Inject private MailDesk mails;

  /** The page. */
  public OverviewPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("overview.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("missed", missed.page(MissedOrder.SEARCHES, 1).total()));
    add(new Label("synonyms", synonyms.page("", 1).total()));
    add(new Label("mails", mails.page(Optional.of(MailStatus.FAILED), 1).total()));
    String state = index.report().state().name().toLowerCase(Locale.ROOT);
    add(new Label("index", new ResourceModel("overview.index." + state)));
  }
}
