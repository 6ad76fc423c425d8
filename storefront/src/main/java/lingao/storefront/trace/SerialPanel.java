package lingao.storefront.trace;

import java.util.Locale;
import java.util.Optional;
import lingao.catalog.serial.SerialHistory;
import lingao.catalog.serial.SerialHistory.Level;
import lingao.storefront.component.NearDates;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** When, roughly where and how often one item was asked for, and what to think of that. */
final class SerialPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Piece piece;
  private final transient SerialHistory history;

  SerialPanel(String id, Piece piece, SerialHistory history) {
    super(id);
    this.piece = piece;
    this.history = history;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Level level = history.level();
    String key = level.name().toLowerCase(Locale.ROOT);
    WebMarkupContainer box = new WebMarkupContainer("box");
    box.add(AttributeModifier.append("class", "serial--" + key));
    box.add(new Label("number", piece.serial().value()));
    box.add(new Label("headline", getString("serial.headline." + key)));
    box.add(new Label("text", text("serial.text." + key, history.scans(), history.days())));
    WebMarkupContainer first = new WebMarkupContainer("first");
    history.first().ifPresent(moment -> first.add(new Label("moment", moment(moment))));
    box.add(first.setVisible(history.first().isPresent()));
    WebMarkupContainer past = new WebMarkupContainer("past");
    past.add(
        new Each<>(
            "latest",
            history.latest(),
            (ListItem<SerialHistory.Moment> item, SerialHistory.Moment moment) ->
                item.add(new Label("moment", moment(moment)))));
    box.add(past.setVisible(history.scans() > 1));
    WebMarkupContainer doubt = new WebMarkupContainer("doubt");
    doubt.add(
        new WebMarkupContainer("report")
            .add(AttributeModifier.replace("href", ReportLink.address(piece.code()))));
    box.add(doubt.setVisible(level == Level.OFTEN));
    box.add(
        new Label(
            "rule",
            text(
                "serial.rule",
                SerialHistory.USUAL_SCANS,
                SerialHistory.USUAL_DAYS,
                SerialHistory.USUAL_PLACES)));
    add(box);
  }

  private String moment(SerialHistory.Moment moment) {
    return NearDates.moment(moment.at(), getLocale())
        + " · "
        + getString("serial.way." + moment.way())
        + moment.place().map(place -> " · " + place(place)).orElse("");
  }

  /** Halls and provinces have names; what is neither is told as it came. */
  private String place(String place) {
    return Optional.ofNullable(
            getLocalizer().getStringIgnoreSettings("serial.place." + place, this, null, place))
        .orElse(place);
  }

  private String text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters).getString();
  }
}
