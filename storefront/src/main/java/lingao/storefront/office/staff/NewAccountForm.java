package lingao.storefront.office.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.account.Role;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;

/** The form for a new account; what was typed stays when it is refused. */
abstract class NewAccountForm extends OfficeForm {

  private static final long serialVersionUID = 1L;
  private static final String POST = "post";

  private final transient List<Posts.Named> posts;
  private final IModel<String> name = Model.of("");
  private final IModel<String> displayName = Model.of("");

  NewAccountForm(String id, List<Posts.Named> posts) {
    super(id);
    this.posts = posts;
  }

  /** Makes the account; {@link InvalidValue} tells the reader why it cannot be. */
  protected abstract void open(String name, String displayName, Posts.Named post);

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new TextField<>("name", name).setConvertEmptyInputStringToNull(false));
    add(new TextField<>("display-name", displayName).setConvertEmptyInputStringToNull(false));
    Map<Role, List<Posts.Named>> byRole =
        posts.stream().collect(groupingBy(p -> p.post().role(), LinkedHashMap::new, toList()));
    add(new Each<>("roles", List.copyOf(byRole.entrySet()), this::populate));
  }

  private void populate(
      ListItem<Map.Entry<Role, List<Posts.Named>>> item, Map.Entry<Role, List<Posts.Named>> role) {
    String key = "accounts.role." + role.getKey().name().toLowerCase(Locale.ROOT);
    item.add(AttributeModifier.replace("label", getString(key)));
    item.add(new Each<>("posts", role.getValue(), this::option));
  }

  private void option(ListItem<Posts.Named> item, Posts.Named post) {
    WebMarkupContainer option = new WebMarkupContainer("option");
    option.add(AttributeModifier.replace("value", post.code()));
    if (post.code().equals(pressed(POST))) {
      option.add(AttributeModifier.replace("selected", "selected"));
    }
    item.add(option.add(new Label("text", post.name().in(getLocale())).setRenderBodyOnly(true)));
    item.setRenderBodyOnly(true);
  }

  @Override
  protected void onSubmit() {
    try {
      open(name.getObject(), displayName.getObject(), chosen());
      name.setObject("");
      displayName.setObject("");
      clearInput();
    } catch (InvalidValue e) {
      error(getString("accounts.error." + e.name()));
    }
  }

  private Posts.Named chosen() {
    Optional<Posts.Named> chosen =
        posts.stream().filter(post -> post.code().equals(pressed(POST))).findFirst();
    return chosen.orElseThrow(() -> new InvalidValue("place", "one of those that there are"));
  }
}
