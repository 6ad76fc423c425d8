package lingao.storefront.office.synonym;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.search.synonym.SynonymService;
import lingao.storefront.office.OfficePage;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where a group is added; {@code ?begin=} are there to begin with. */
public class NewSynonymsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private SynonymService synonyms;

  /** The page. */
  public NewSynonymsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("new-synonyms.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String begun = getPageParameters().get("begin").toString("");
    add(
        new WordsPanel("words", begun.isEmpty() ? "" : begun + "\n", 0) {
          private static final long serialVersionUID = 1L;

          @Override
          protected void save(List<String> words, int version) {
            keep(words);
          }
        });
  }

  private void keep(List<String> words) {
    synonyms.add(words);
    getSession().info(getString("new-synonyms.done"));
    throw to("/office/synonyms");
  }
}
