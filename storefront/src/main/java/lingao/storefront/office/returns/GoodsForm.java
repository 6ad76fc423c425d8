package lingao.storefront.office.returns;

import java.util.List;
import lingao.catalog.aftersale.ReturnCase;
import lingao.catalog.aftersale.ReturnCase.ReturnedLine;
import lingao.catalog.aftersale.ReturnDesk;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.util.string.StringValue;

/** The goods of a granted case are back, or they are not what they should be. */
class GoodsForm extends CaseForm {

  private static final long serialVersionUID = 1L;

  GoodsForm(String id, ReturnDesk desk, ReturnCase shown) {
    super(id, desk, shown);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new Each<>("goods-lines", shown.lines(), this::line));
    add(new Label("refuse-text", () -> pressed("answer")));
  }

  private void line(WebMarkupContainer item, ReturnedLine line) {
    String id = "sellable-" + line.position();
    WebMarkupContainer box = new WebMarkupContainer("box");
    box.add(AttributeModifier.replace("id", id));
    box.add(AttributeModifier.replace("value", line.position()));
    WebMarkupContainer label = new WebMarkupContainer("label");
    label.add(AttributeModifier.replace("for", id));
    label.add(new Label("goods-name", line.name().in(getLocale()) + " × " + line.quantity()));
    item.add(box, label);
  }

  @Override
  String act(ReturnNumber number) {
    switch (pressed("do")) {
      case "received" -> desk.goodsReceived(number, sellable());
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

  private List<Integer> sellable() {
    List<StringValue> chosen = getRequest().getPostParameters().getParameterValues("sellable");
    return chosen == null
        ? List.of()
        : shown.lines().stream()
            .map(ReturnedLine::position)
            .filter(position -> chosen.stream().anyMatch(c -> c.toInt(0) == position))
            .toList();
  }
}
