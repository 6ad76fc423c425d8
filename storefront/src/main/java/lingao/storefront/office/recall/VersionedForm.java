package lingao.storefront.office.recall;

import lingao.storefront.office.OfficeForm;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;

/** A form that changes a recall as its clerk has read it: who comes second is told so. */
final class VersionedForm extends OfficeForm {

  private static final long serialVersionUID = 1L;

  private final int version;
  private final transient Act act;

  VersionedForm(String id, int version, Act act) {
    super(id);
    this.version = version;
    this.act = act;
  }

  /** What it does. */
  @FunctionalInterface
  interface Act {
    /** Does it to the recall of that version. */
    void on(int version);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new WebMarkupContainer("version").add(AttributeModifier.replace("value", version)));
  }

  @Override
  protected void onSubmit() {
    String read = pressed("version");
    act.on(read.matches("\\d{1,9}") ? Integer.parseInt(read) : 0);
  }
}
