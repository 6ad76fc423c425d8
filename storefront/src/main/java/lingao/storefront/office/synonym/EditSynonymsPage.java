package lingao.storefront.office.synonym;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import lingao.catalog.search.synonym.StaleSynonymGroup;
import lingao.catalog.search.synonym.SynonymGroup;
import lingao.catalog.search.synonym.SynonymService;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.http.flow.AbortWithHttpErrorCodeException;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Where a group is changed or removed: {@code /office/synonyms/${id}}. */
public class EditSynonymsPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private SynonymService synonyms;

  /** The page. */
  public EditSynonymsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("edit-synonyms.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Optional<SynonymGroup> group = synonyms.group(id());
    if (group.isEmpty() && servletRequest().getMethod().equals("GET")) {
      throw new AbortWithHttpErrorCodeException(HttpServletResponse.SC_NOT_FOUND);
    }
    List<String> words = group.map(SynonymGroup::words).orElse(List.of());
    add(
        new WordsPanel(
            "words", String.join("\n", words), group.map(SynonymGroup::version).orElse(0)) {
          private static final long serialVersionUID = 1L;

          @Override
          protected void save(List<String> changed, int version) {
            change(this, changed, version);
          }
        });
    add(new RemoveForm("remove").add(new Label("removed", String.join("、", words))));
  }

  private void change(WordsPanel panel, List<String> words, int version) {
    try {
      synonyms.replace(id(), words, version);
      getSession().info(getString("edit-synonyms.done"));
    } catch (StaleSynonymGroup e) {
      SynonymGroup theirs = synonyms.group(id()).orElseThrow(() -> gone(panel));
      panel.conflict(theirs.words(), theirs.version());
      return;
    }
    throw to("/office/synonyms");
  }

  /** The words are not lost: they can be added as a new group. */
  private RuntimeException gone(WordsPanel panel) {
    getSession().error(getString("edit-synonyms.gone"));
    return to("/office/synonyms/new?begin=" + encode(panel.typed()));
  }

  private long id() {
    return getPageParameters().get("id").toLong(-1);
  }

  /** Removes the group, after a second click. */
  private final class RemoveForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    RemoveForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      synonyms.remove(id());
      getSession().info(EditSynonymsPage.this.getString("edit-synonyms.removed"));
      throw to("/office/synonyms");
    }
  }
}
