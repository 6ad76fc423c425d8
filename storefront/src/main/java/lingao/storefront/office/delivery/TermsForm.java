package lingao.storefront.office.delivery;

import java.util.Optional;
import lingao.catalog.fulfilment.DeliveryTerms;
import lingao.catalog.fulfilment.DeliveryTermsVersion;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeFields;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficeText;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;

/** The terms to be changed; what was typed stays when it is refused. */
abstract class TermsForm extends OfficeForm {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 8;

  private final transient OfficeFields fields = new OfficeFields();
  private final transient DeliveryTerms begin;
  private final IModel<Integer> version;
  private final WebMarkupContainer conflict = new WebMarkupContainer("conflict");

  TermsForm(String id, DeliveryTermsVersion shown) {
    super(id);
    begin = shown.terms();
    version = Model.of(shown.version());
  }

  /** Keeps the terms; {@link InvalidValue} tells the reader why they can't be. */
  protected abstract void save(DeliveryTerms terms, int version);

  /** Shows what somebody else has made of the terms; saving again then replaces that. */
  final void conflict(DeliveryTermsVersion theirs) {
    version.setObject(theirs.version());
    DeliveryTerms terms = theirs.terms();
    conflict.addOrReplace(
        new Label(
            "theirs",
            new StringResourceModel("terms.theirs.of", this)
                .setParameters(
                    terms.cutOff().toString(),
                    String.valueOf(terms.hallMinutes()),
                    String.valueOf(terms.daysKept()))));
    conflict.setVisible(true);
    error(getString("terms.conflict"));
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(conflict.add(new Label("theirs")).setVisible(false));
    add(
        fields.of(
            new OfficeText("cutOff", "terms.cutOff", "time", LONGEST, begin.cutOff().toString()),
            number("hallMinutes", begin.hallMinutes()),
            number("daysKept", begin.daysKept())));
    add(new HiddenField<>("version", version, Integer.class));
  }

  private static OfficeText number(String name, int value) {
    return new OfficeText(name, "terms." + name, "number", LONGEST, String.valueOf(value));
  }

  @Override
  protected void onSubmit() {
    try {
      save(
          new DeliveryTerms(
              fields.time("cutOff"), fields.number("hallMinutes"), fields.number("daysKept")),
          Optional.ofNullable(version.getObject()).orElse(0));
    } catch (InvalidValue e) {
      fields.refuse(e.name(), getString("terms.error." + e.name()));
      error(getString("terms.check"));
    }
  }
}
