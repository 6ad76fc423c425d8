package lingao.storefront.checkout;

import lingao.storefront.form.Field;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;

/** Whom the shop and the courier turn to. */
class ContactPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Draft draft;
  private final transient Mistakes mistakes;
  private final boolean signedIn;

  ContactPanel(String id, Draft draft, Mistakes mistakes, boolean signedIn) {
    super(id);
    this.draft = draft;
    this.mistakes = mistakes;
    this.signedIn = signedIn;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("guest").setVisible(!signedIn));
    add(panel(field(Draft.NAME).with("autocomplete", "name").with("maxlength", "40")));
    add(
        panel(
            field(Draft.MOBILE)
                .with("type", "tel")
                .with("inputmode", "tel")
                .with("autocomplete", "tel")
                .with("maxlength", "40")));
    add(
        panel(
            field(Draft.EMAIL)
                .mayStayEmpty()
                .hint(getString("contact.email.hint"))
                .with("type", "text")
                .with("inputmode", "email")
                .with("autocomplete", "email")
                .with("maxlength", "254")));
  }

  private Field field(String name) {
    return Field.line(name, getString("contact." + name), draft.get(name)).mistake(mistakes);
  }

  private static FieldPanel panel(Field field) {
    return new FieldPanel(field.name(), field);
  }
}
