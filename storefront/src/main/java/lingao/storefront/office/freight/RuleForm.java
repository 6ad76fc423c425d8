package lingao.storefront.office.freight;

import java.util.Map;
import java.util.Optional;
import lingao.catalog.fulfilment.FreightRule;
import lingao.catalog.fulfilment.FreightRuleVersion;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeForm;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;

/** A freight rule to be changed; what was typed stays when it is refused. */
abstract class RuleForm extends OfficeForm {

  private static final long serialVersionUID = 1L;

  private final IModel<Integer> version;
  private final WebMarkupContainer conflict = new WebMarkupContainer("conflict");
  private final transient RuleFields fields;

  /**
   * A form that holds the rule.
   *
   * @param choices the words for {@link RuleValues#YES} and {@link RuleValues#NO}
   */
  RuleForm(String id, FreightRuleVersion shown, Map<String, String> choices) {
    super(id);
    version = Model.of(shown.version());
    fields = new RuleFields(shown.rule(), choices);
    conflict.add(new DifferencesPanel("theirs", shown.rule(), shown.rule()));
  }

  /** Keeps the rule; {@link InvalidValue} tells the reader why it can't be. */
  protected abstract void save(FreightRule rule, int version);

  /** Shows what somebody else has made of the rule; saving again then replaces that. */
  final void conflict(FreightRule typed, FreightRuleVersion theirs) {
    version.setObject(theirs.version());
    conflict.addOrReplace(new DifferencesPanel("theirs", theirs.rule(), typed));
    conflict.setVisible(true);
    error(getString("freight-rule.conflict"));
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(conflict.setVisible(false));
    add(fields.all());
    add(new HiddenField<>("version", version, Integer.class));
  }

  @Override
  protected void onSubmit() {
    try {
      save(fields.read(), Optional.ofNullable(version.getObject()).orElse(0));
    } catch (InvalidValue e) {
      fields.refuse(e.name(), getString("freight-rule.error." + e.name()));
      error(getString("freight-rule.check"));
    }
  }
}
