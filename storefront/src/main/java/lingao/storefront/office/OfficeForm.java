package lingao.storefront.office;

import org.apache.wicket.markup.html.form.StatelessForm;

/**
 * A form of the office. Sent by POST it does something; a mere link to it, which any site could
 * make a reader follow, does nothing.
 */
public abstract class OfficeForm extends StatelessForm<Void> {

  private static final long serialVersionUID = 1L;

  /** A form whose markup says {@code method="post"}. */
  protected OfficeForm(String id) {
    super(id);
  }

  @Override
  protected final MethodMismatchResponse onMethodMismatch() {
    return MethodMismatchResponse.ABORT;
  }

  /** What a button of plain markup, with a name and a value, was pressed for; empty for none. */
  protected final String pressed(String name) {
    return getRequest().getPostParameters().getParameterValue(name).toString("");
  }
}
