package lingao.storefront.office.returns;

import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnDesk;
import lingao.catalog.aftersale.ReturnNumber;
import org.apache.wicket.markup.html.basic.Label;

/** Grants or refuses a case. What was written stays when something is missing. */
class DecisionForm extends CaseForm {

  private static final long serialVersionUID = 1L;

  DecisionForm(String id, ReturnDesk desk, ReturnCase shown) {
    super(id, desk, shown);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Label("answer-text", () -> pressed("answer")));
  }

  @Override
  String act(ReturnNumber number) {
    switch (pressed("do")) {
      case "refund" -> desk.approve(number, pressed("answer"), false);
      case "goods" -> desk.approve(number, pressed("answer"), true);
      case "refuse" -> {
        if (pressed("answer").isBlank()) {
          getSession().error(getString("return-case.answer-missing"));
          return "";
        }
        desk.refuse(number, pressed("answer"));
      }
      default -> {
        return "";
      }
    }
    return "return-case.done." + pressed("do");
  }
}
