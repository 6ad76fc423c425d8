package lingao.storefront.checkout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.fulfilment.StationChoice;
import lingao.catalog.fulfilment.StationChoice.Village;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.component.NearDates;
import lingao.storefront.form.Field;
import lingao.storefront.form.Field.Choice;
import lingao.storefront.form.FieldPanel;
import lingao.storefront.form.Mistakes;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** The town stations and their villages, with the day on which the van comes. */
class StationPart extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Draft draft;
  private final transient Mistakes mistakes;
  private final transient Reckoning reckoning;

  StationPart(String id, Draft draft, Mistakes mistakes, Reckoning reckoning) {
    super(id);
    this.draft = draft;
    this.mistakes = mistakes;
    this.reckoning = reckoning;
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Optional<StationChoice> chosen =
        reckoning.stations().stream()
            .filter(s -> s.station().code().equals(draft.get(Draft.STATION)))
            .findFirst();
    add(select(Draft.STATION, towns()));
    add(
        select(Draft.VILLAGE, chosen.map(this::villages).orElse(List.of()))
            .setVisible(chosen.isPresent()));
    add(
        new Label("address", chosen.map(s -> s.station().address().in(getLocale())).orElse(""))
            .setVisible(chosen.isPresent()));
  }

  private Component select(String name, List<Choice> choices) {
    return new FieldPanel(
        name,
        Field.select(name, getString("station-part." + name), draft.get(name), choices)
            .with("data-refresh", "refresh")
            .mistake(mistakes));
  }

  private List<Choice> towns() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", getString("station-part.choose")));
    reckoning
        .stations()
        .forEach(
            s -> choices.add(new Choice(s.station().code(), when(s.station().name(), s.on()))));
    return choices;
  }

  private List<Choice> villages(StationChoice station) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", getString("station-part.town")));
    for (Village village : station.villages()) {
      choices.add(new Choice(village.code(), when(village.name(), village.on())));
    }
    return choices;
  }

  private String when(LocalizedText name, Optional<LocalDate> on) {
    String place = name.in(getLocale());
    return on.map(
            day ->
                new StringResourceModel("station-part.on", this)
                    .setParameters(place, NearDates.day(day, getLocale()))
                    .getString())
        .orElse(place);
  }
}
