package lingao.storefront.aftersale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lingao.catalog.aftersale.ReturnableLine;
import lingao.storefront.component.NearDates;
import lingao.storefront.component.PicturePanel;
import lingao.storefront.form.Field;
import lingao.storefront.form.Field.Choice;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** A line of the order: how many of its pieces are given back, and what they come to. */
class ReturnLinePanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient ReturnableLine line;
  private final transient ReturnDraft draft;
  private final transient Mistakes mistakes;

  ReturnLinePanel(String id, ReturnableLine line, ReturnDraft draft, Mistakes mistakes) {
    super(id);
    this.line = line;
    this.draft = draft;
    this.mistakes = mistakes;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(new PicturePanel("picture", line.line().picture(), "4.5rem").decorative());
    add(new Label("name", line.line().name().in(getLocale())));
    add(new Label("pack", line.line().pack().in(getLocale())));
    add(text("paid", line.line().paid().tag(), line.line().quantity()));
    add(
        text(line.fresh() ? "until-fresh" : "until", NearDates.moment(line.until(), getLocale()))
            .setVisible(line.open()));
    add(new WebMarkupContainer("gone").setVisible(line.left() == 0));
    add(new WebMarkupContainer("late").setVisible(line.left() > 0 && !line.open()));
    add(
        line.open()
            ? new FieldPanel("pieces", pieces())
            : new WebMarkupContainer("pieces").setVisible(false));
  }

  private Field pieces() {
    String name = ReturnDraft.PIECES + line.line().position();
    List<Choice> choices = new ArrayList<>(List.of(new Choice("0", getString("line.none"))));
    IntStream.rangeClosed(1, line.left())
        .mapToObj(n -> new Choice(String.valueOf(n), choice(n)))
        .forEach(choices::add);
    String label = new StringResourceModel("line.pieces", this).getString();
    return Field.select(name, label, String.valueOf(draft.of(line)), choices)
        .with("aria-label", label + " · " + line.line().name().in(getLocale()))
        .mistake(mistakes);
  }

  private String choice(int pieces) {
    return new StringResourceModel("line.choice", this)
        .setParameters(pieces, line.worth(pieces).tag())
        .getString();
  }

  private Label text(String key, Object... parameters) {
    String id = key.startsWith("until") ? "until" : key;
    return new Label(id, new StringResourceModel("line." + key, this).setParameters(parameters));
  }
}
