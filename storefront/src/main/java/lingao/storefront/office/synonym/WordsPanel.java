package lingao.storefront.office.synonym;

import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeForm;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;

/** The words of a group, one a line, to be written; what was typed stays when it is refused. */
abstract class WordsPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final IModel<String> words;
  private final IModel<Integer> version;
  private final IModel<String> theirs = Model.of("");
  private final WebMarkupContainer conflict = new WebMarkupContainer("conflict");
  private final IModel<Boolean> refused = Model.of(false);

  /**
   * A form with these words in it.
   *
   * @param version of the group that they are from; 0 for a new one
   */
  WordsPanel(String id, String words, int version) {
    super(id);
    this.words = Model.of(words);
    this.version = Model.of(version);
    setRenderBodyOnly(true);
  }

  /** Keeps the words; {@link InvalidValue} tells the reader why they can't be. */
  protected abstract void save(List<String> words, int version);

  /** What was typed. */
  final String typed() {
    return Optional.ofNullable(words.getObject()).orElse("");
  }

  /** Shows what somebody else has made of the group; saving again then replaces that. */
  final void conflict(List<String> others, int otherVersion) {
    theirs.setObject(String.join("、", others));
    version.setObject(otherVersion);
    conflict.setVisible(true);
    error(getString("words.conflict"));
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    OfficeForm form =
        new OfficeForm("form") {
          private static final long serialVersionUID = 1L;

          @Override
          protected void onSubmit() {
            submit();
          }
        };
    form.add(
        new TextArea<>("words", words)
            .add(AttributeModifier.replace("aria-invalid", () -> refused.getObject().toString())));
    form.add(new HiddenField<>("version", version, Integer.class));
    conflict.add(new Label("theirs", theirs));
    form.add(conflict.setVisible(false));
    add(form);
  }

  private void submit() {
    try {
      save(typed().lines().toList(), Optional.ofNullable(version.getObject()).orElse(0));
    } catch (InvalidValue e) {
      refused.setObject(true);
      error(getString("words.error." + e.name()));
    }
  }
}
