package lingao.storefront.office.dispatch;

import jakarta.servlet.http.HttpServletRequest;
import lingao.storefront.office.OfficeForm;

/**
 * A step that can be taken with an order. Sent too late, when the order has moved on meanwhile, it
 * is still heard, so that the reader is told so.
 */
public final class StepForm extends OfficeForm {

  private static final long serialVersionUID = 1L;

  private final boolean possible;
  private final transient Runnable step;

  /** A form that is shown while {@code possible}. */
  public StepForm(String id, boolean possible, Runnable step) {
    super(id);
    this.possible = possible;
    this.step = step;
    setVisible(possible || isPosted());
  }

  /** From now on it is seen only if it makes sense: the page is shown again. */
  public void settle() {
    setVisible(possible);
  }

  @Override
  protected void onSubmit() {
    step.run();
  }

  private boolean isPosted() {
    return ((HttpServletRequest) getRequest().getContainerRequest())
        .getMethod()
        .equalsIgnoreCase(METHOD_POST);
  }
}
