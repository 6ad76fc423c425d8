package lingao.storefront.office.returns;

import jakarta.servlet.http.HttpServletResponse;
import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnDesk;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.catalog.aftersale.ReturnRefused;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeForm;
import org.apache.wicket.request.flow.RedirectToUrlException;

/**
 * Something the office does with a case. Whoever was quicker is told, and nothing is done twice.
 */
abstract class CaseForm extends OfficeForm {

  private static final long serialVersionUID = 1L;

  final transient ReturnDesk desk;
  final transient ReturnCase shown;

  CaseForm(String id, ReturnDesk desk, ReturnCase shown) {
    super(id);
    this.desk = desk;
    this.shown = shown;
  }

  /** Does it; tells what was done as a key of the page's texts, empty for nothing. */
  abstract String act(ReturnNumber number);

  @Override
  protected final void onSubmit() {
    try {
      String done = act(shown.number());
      if (done.isEmpty()) {
        return;
      }
      getSession().info(getString(done));
    } catch (ReturnRefused e) {
      getSession().error(getString("return-case.too-late"));
    } catch (InvalidValue e) {
      getSession().error(getString("return-case.answer-long"));
      return;
    }
    throw new RedirectToUrlException(
        "/office/returns/" + shown.number(), HttpServletResponse.SC_SEE_OTHER);
  }
}
