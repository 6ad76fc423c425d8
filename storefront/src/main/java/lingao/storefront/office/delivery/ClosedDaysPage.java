package lingao.storefront.office.delivery;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import lingao.catalog.fulfilment.ClosedPage;
import lingao.catalog.fulfilment.ClosedPeriod;
import lingao.catalog.fulfilment.ClosingPlace;
import lingao.catalog.fulfilment.DeliveryChange;
import lingao.catalog.fulfilment.DeliveryDesk;
import lingao.catalog.shared.ShopTime;
import lingao.storefront.component.Paging;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.web.Each;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The days on which something rests, from today on: close, and open again. */
public class ClosedDaysPage extends OfficePage {

  private static final long serialVersionUID = 1L;

  @Inject private DeliveryDesk desk;
  @Inject private ShopTime time;

  private transient Map<String, String> places = Map.of();

  /** The page; {@code ?page=2} for the second of the days, {@code ?changes=2} of the changes. */
  public ClosedDaysPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("closed-days.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    places =
        desk.places().stream()
            .collect(
                toMap(
                    ClosingPlace::code,
                    place -> place.name().in(getLocale()),
                    (a, b) -> a,
                    LinkedHashMap::new));
    add(new DeliveryTabs("tabs", DeliveryTabs.DAYS));
    addPeriods(desk.closed(number("page")));
    add(
        new CloseForm("new", places, time.today()) {
          private static final long serialVersionUID = 1L;

          @Override
          protected void close(ClosedPeriod period) {
            int days = desk.close(period);
            String key = days == 0 ? "closed-days.same" : "closed-days.done";
            say(key, placeOf(period.place()), days);
            throw to(DeliveryTabs.DAYS);
          }
        });
    add(
        new HistoryPanel(
            "history",
            desk.history(DeliveryChange.Kind.DAYS, number(HistoryPanel.PAGE)),
            number(HistoryPanel.PAGE),
            DeliveryTabs.DAYS,
            new HistoryPanel.Words(change -> placeOf(change.subject()), this::daysOf)));
  }

  private void addPeriods(ClosedPage found) {
    boolean empty = found.periods().isEmpty();
    OpenForm list = new OpenForm("list");
    list.add(new Each<>("rows", found.periods(), this::populate));
    add(list.setVisible(!empty), new WebMarkupContainer("none").setVisible(empty));
    add(new Paging("paging", number("page"), found.pages(), n -> DeliveryTabs.DAYS + "?page=" + n));
  }

  private void populate(ListItem<ClosedPeriod> item, ClosedPeriod period) {
    String days = DaysText.days(period, getLocale());
    String place = placeOf(period.place());
    item.add(new Label("days", days), new Label("place", place), new Label("note", period.note()));
    item.add(
        new Label("length", text("closed-days.length", period.length()))
            .setVisible(period.length() > 1));
    WebMarkupContainer open = new WebMarkupContainer("open");
    open.add(AttributeModifier.replace("value", DaysText.key(period)));
    open.add(AttributeModifier.replace("aria-label", text("closed-days.open.of", place, days)));
    item.add(open);
  }

  /** What the log keeps of days, in words. */
  private String daysOf(String kept) {
    if (kept.isEmpty()) {
      return getString("closed-days.open.usual");
    }
    int space = (kept + " ").indexOf(' ');
    ClosedPeriod period = DaysText.read("xx/" + kept.substring(0, space) + "/");
    String days = DaysText.days(period, getLocale());
    String note = kept.substring(Math.min(kept.length(), space + 1));
    return note.isEmpty()
        ? text("closed-days.rests", days).getString()
        : text("closed-days.rests.why", days, note).getString();
  }

  private String placeOf(String code) {
    return places.getOrDefault(code, code);
  }

  private void say(String key, Object... parameters) {
    getSession().info(text(key, parameters).getString());
  }

  private StringResourceModel text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters);
  }

  private int number(String parameter) {
    return Math.max(1, getPageParameters().get(parameter).toInt(1));
  }

  /** One button a period. */
  private final class OpenForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    OpenForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      try {
        ClosedPeriod period = DaysText.read(pressed("open"));
        boolean opened = desk.open(period);
        say(
            opened ? "closed-days.opened" : "closed-days.gone",
            placeOf(period.place()),
            DaysText.days(period, getLocale()));
      } catch (IllegalArgumentException e) {
        getSession().error(ClosedDaysPage.this.getString("closed-days.unclear"));
      }
      throw to(DeliveryTabs.DAYS);
    }
  }
}
