package lingao.storefront.office.returns;

import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnDesk;
import lingao.catalog.aftersale.ReturnNumber;

/** Asks once more for money that the payment service would not give back. */
class AgainForm extends CaseForm {

  private static final long serialVersionUID = 1L;

  AgainForm(String id, ReturnDesk desk, ReturnCase shown) {
    super(id, desk, shown);
  }

  @Override
  String act(ReturnNumber number) {
    desk.refundAgain(number);
    return "return-case.done.again";
  }
}
