package lingao.storefront.console.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.brand.BrandService;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.entry.EntryDesk;
import lingao.catalog.trace.entry.NetworkPlace;
import lingao.catalog.trace.entry.NetworkPlaces;
import lingao.catalog.trace.entry.StepFields;
import lingao.storefront.trace.Journeys;
import lingao.storefront.web.story.StepBuilder;
import org.junit.jupiter.api.Test;

class StepContentsTest {

  private static final TraceStep.Position TOWN = new TraceStep.Position(19.75, 109.6);
  private static final LocalizedText DUOWEN = new LocalizedText("多文镇", "Duowen");

  @Test
  void a_record_to_be_corrected_brings_no_position_that_its_place_has_anyway() {
    Map<String, String> values = values(TOWN);
    assertThat(values).containsEntry(StepFields.PLACE, "town:duowen");
    assertThat(values).doesNotContainKeys(StepFields.LATITUDE, StepFields.LONGITUDE);
  }

  @Test
  void where_the_phone_was_stays() {
    assertThat(values(new TraceStep.Position(19.5, 109.5)))
        .containsEntry(StepFields.LATITUDE, "19.5")
        .containsEntry(StepFields.LONGITUDE, "109.5");
  }

  private static Map<String, String> values(TraceStep.Position position) {
    NetworkPlaces places = mock(NetworkPlaces.class);
    when(places.all())
        .thenReturn(List.of(new NetworkPlace("town:duowen", DUOWEN, Optional.of(TOWN))));
    return new StepContents(
            mock(EntryDesk.class), places, mock(BrandService.class), mock(ShopTime.class))
        .of(Journeys.story(false), step(position));
  }

  private static TraceStep step(TraceStep.Position position) {
    return StepBuilder.step("urn:x:1", TraceStepKind.HARVEST, "2026-11-20T09:00:00+08:00")
        .at(DUOWEN.zh(), DUOWEN.en(), position.latitude(), position.longitude())
        .build();
  }
}
