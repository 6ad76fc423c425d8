package lingao.storefront.office;

import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A page for those who have not signed in: one narrow column without a menu. */
public abstract class PlainFrame extends OfficeFrame {

  private static final long serialVersionUID = 1L;

  /** A page with the parameters of its address. */
  protected PlainFrame(PageParameters parameters) {
    super(parameters);
  }
}
