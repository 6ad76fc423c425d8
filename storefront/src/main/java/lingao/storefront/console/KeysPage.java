package lingao.storefront.console;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.access.BrandKey;
import lingao.catalog.epcis.access.BrandKeys;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;
import lingao.storefront.office.Moments;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.web.Each;
import lingao.storefront.web.PublicAddress;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * The keys with which a brand's own systems record: make one, end one. A key is told by the answer
 * to the form that asked for it, and kept nowhere.
 */
public class KeysPage extends ConsoleFrame {

  private static final long serialVersionUID = 1L;

  @Inject private BrandKeys keys;
  @Inject private PublicAddress address;

  private final WebMarkupContainer issuedBox = new WebMarkupContainer("issued");
  private String issued = "";

  /** The page. */
  public KeysPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("keys.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    issuedBox.add(new Label("issued-key", () -> issued));
    add(issuedBox.setVisible(false));
    add(new Label("address", address.of("/epcis/v2")));
    add(new NewForm("new"));
    add(new EndForm("list"));
  }

  private Slug owner() {
    return new Slug(brand());
  }

  private void populate(ListItem<BrandKey> item, BrandKey key) {
    item.add(new Label("name", key.name()));
    item.add(new Label("hint", "…" + key.hint()));
    item.add(Moments.label("made", key.madeAt()));
    item.add(
        key.lastUsed()
            .map(at -> Moments.label("used", at))
            .orElseGet(() -> new Label("used", getString("keys.never"))));
    WebMarkupContainer end = new WebMarkupContainer("end");
    end.add(AttributeModifier.replace("value", key.id()));
    end.add(
        AttributeModifier.replace(
            "aria-label", new StringResourceModel("keys.end.of", this).setParameters(key.name())));
    item.add(end);
  }

  /** Makes a key. */
  private final class NewForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    private final IModel<String> name = Model.of("");

    NewForm(String id) {
      super(id);
    }

    @Override
    protected void onInitialize() {
      super.onInitialize();
      add(new TextField<>("name", name).setConvertEmptyInputStringToNull(false));
    }

    @Override
    protected void onSubmit() {
      try {
        issued = keys.make(owner(), name.getObject(), me().name());
        issuedBox.setVisible(true);
        name.setObject("");
      } catch (InvalidValue e) {
        error(KeysPage.this.getString("keys.error." + e.name()));
      }
    }
  }

  /** The keys that count, with a button on each. */
  private final class EndForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    EndForm(String id) {
      super(id);
    }

    @Override
    protected void onBeforeRender() {
      List<BrandKey> all = keys.of(owner());
      WebMarkupContainer table = new WebMarkupContainer("table");
      table.add(new Each<>("rows", all, KeysPage.this::populate));
      addOrReplace(table.setVisible(!all.isEmpty()));
      addOrReplace(new WebMarkupContainer("none").setVisible(all.isEmpty()));
      super.onBeforeRender();
    }

    @Override
    protected void onSubmit() {
      String id = pressed("end");
      Optional<BrandKey> key =
          keys.of(owner()).stream().filter(k -> Long.toString(k.id()).equals(id)).findFirst();
      if (key.filter(k -> keys.revoke(owner(), k.id())).isPresent()) {
        getSession()
            .info(
                new StringResourceModel("keys.ended", KeysPage.this)
                    .setParameters(key.get().name())
                    .getString());
      }
      throw to("/console/keys");
    }
  }
}
