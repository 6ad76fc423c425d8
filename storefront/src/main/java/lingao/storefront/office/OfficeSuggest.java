package lingao.storefront.office;

import java.util.List;
import java.util.Map;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.IModel;

/** A field in which a line is typed, such as a slug, while the browser offers what there is. */
public final class OfficeSuggest extends OfficeField {

  private static final long serialVersionUID = 1L;

  private final int longest;
  private final transient Map<String, String> offers;

  /**
   * A field of at most {@code longest} characters.
   *
   * @param offers what may be typed, in order, with its name for people
   */
  public OfficeSuggest(String id, String key, int longest, Map<String, String> offers) {
    super(id, key, "");
    this.longest = longest;
    this.offers = offers;
  }

  @Override
  protected FormComponent<String> control(IModel<String> model) {
    FormComponent<String> control = new TextField<>("control", model);
    control.add(AttributeModifier.replace("maxlength", longest));
    control.add(AttributeModifier.replace("list", getId() + "-offers"));
    return control;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer list = new WebMarkupContainer("offers");
    list.add(AttributeModifier.replace("id", getId() + "-offers"));
    list.add(new Each<>("offer", List.copyOf(offers.entrySet()), OfficeSuggest::populate));
    add(list);
  }

  private static void populate(
      ListItem<Map.Entry<String, String>> item, Map.Entry<String, String> offer) {
    item.add(AttributeModifier.replace("value", offer.getKey()));
    item.add(AttributeModifier.replace("label", offer.getValue()));
  }
}
