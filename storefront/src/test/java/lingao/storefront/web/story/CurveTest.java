package lingao.storefront.web.story;

import static lingao.storefront.web.story.StepBuilder.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.IntStream;
import lingao.catalog.product.Temperature;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.storefront.ShopTester;
import lingao.storefront.web.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveTest {

  private static final String BEGIN = "2026-10-12T06:00:00+08:00";

  @ParameterizedTest
  @CsvSource({
    "-20.3, -17.2, -21, -16, 1",
    "0, 8, -2, 10, 2",
    "4, 4, 3.8, 4.2, 0.2",
    "-100, 900, -200, 1000, 200"
  })
  void aScaleHoldsAllValuesBetweenRoundNumbers(
      double least, double most, double low, double high, double step) {
    Scale scale = Scale.of(least, most);

    assertThat(scale.low()).isCloseTo(low, within(1e-9));
    assertThat(scale.high()).isCloseTo(high, within(1e-9));
    assertThat(scale.step()).isCloseTo(step, within(1e-9));
    assertThat(scale.ticks()).hasSizeBetween(3, 9);
  }

  @Test
  void theLineRunsFromEdgeToEdgeAndItsExtremesAreNamed() {
    Document drawing = draw(curve(Temperature.FROZEN, "-19.5", "-20.3", "-17.2", "-18.0"));

    assertThat(drawing.select(".curve__line").attr("d")).startsWith("M34 ").contains("L312 ");
    assertThat(drawing.select(".curve__extreme").eachText()).containsExactly("−20.3", "−17.2");
    assertThat(drawing.select(".curve__time").eachText())
        .containsExactly("06:00", "12 Oct", "06:15", "06:30");
  }

  @Test
  void onlyWhatIsBeyondTheLimitIsMarkedAndTheLimitItselfIsNot() {
    Curve curve = curve(Temperature.FROZEN, "-19.5", "-18.0", "-17.9", "-30");

    assertThat(curve.beyond()).extracting(r -> r.value().toString()).containsExactly("-17.9");
    assertThat(draw(curve).select(".curve__beyond")).hasSize(1);
    assertThat(draw(curve).select(".curve__limit")).hasSize(1);
    assertThat(curve(Temperature.CHILLED, "-0.1", "0", "8", "8.1").beyond()).hasSize(2);
  }

  @Test
  void theBandLiesBetweenItsLimits() {
    Document drawing = draw(curve(Temperature.CHILLED, "2", "5"));
    Element band = drawing.select(".curve__band").first();
    double top = Double.parseDouble(band.attr("y"));
    double height = Double.parseDouble(band.attr("height"));
    double perDegree = height / 8;

    assertThat(drawing.select(".curve__limit")).hasSize(2);
    assertThat(drawing.select(".curve__line").attr("d"))
        .isEqualTo(
            "M34 " + Svg.number(top + 6 * perDegree) + "L312 " + Svg.number(top + 3 * perDegree));
  }

  @Test
  void goodsWithoutColdChainHaveNoLimits() {
    Curve curve = curve(Temperature.AMBIENT, "31", "5");

    assertThat(curve.beyond()).isEmpty();
    assertThat(draw(curve).select(".curve__band")).isEmpty();
  }

  @Test
  void theColdChainBeginsWithThePackedGoods() {
    Optional<Temperature> kept = Optional.of(Temperature.CHILLED);
    StepBuilder cooking = step("a", TraceStepKind.PROCESSING, BEGIN);
    StepBuilder inThePond = step("b", TraceStepKind.STORAGE, BEGIN).of(TraceStep.Owner.UPSTREAM);
    StepBuilder onAPallet = step("c", TraceStepKind.STORAGE, BEGIN).of(TraceStep.Owner.CONTAINER);

    assertThat(Limits.of(cooking.build(), kept)).isEmpty();
    assertThat(Limits.of(inThePond.build(), kept)).isEmpty();
    assertThat(Limits.of(onAPallet.build(), kept)).contains(new Limits(0, 8));
  }

  @Test
  void oneReadingIsDrawnToo() {
    assertThat(draw(curve(Temperature.CHILLED, "4")).select(".curve__line").attr("d"))
        .startsWith("M34 ");
  }

  @Test
  void manyReadingsKeepTheirExtremesInFewRows() {
    String[] week =
        IntStream.range(0, 1008).mapToObj(i -> i == 500 ? "9.9" : "4").toArray(String[]::new);
    Curve curve = curve(Temperature.CHILLED, week);

    assertThat(curve.spans(24)).hasSize(24);
    assertThat(curve.spans(24)).anyMatch(span -> span.highest().toString().equals("9.9"));
    assertThat(curve.spans(24).get(23).to()).isEqualTo(curve.end());
    assertThat(draw(curve).select(".curve__line").attr("d").length()).isLessThan(6000);
  }

  @Test
  void theSameIsSaidInWordsAndInATable() {
    TraceStep step =
        step("a", TraceStepKind.TRANSPORT, BEGIN).temperatures("-19.5", "-17.2").build();
    Document panel =
        new ShopTester()
            .render(
                new CurvePanel(
                    "curve", step, step.readings().get(0), Optional.of(Temperature.FROZEN)),
                Language.ZH);

    assertThat(panel.select("figcaption").text())
        .isEqualTo(
            "车厢温度 10月12日 06:00至06:10，记录 2 次，最低 −19.5 °C，最高 −17.2 °C。" + " 规定不高于 −18 °C，1 次超出范围。");
    assertThat(panel.select("svg").attr("role")).isEqualTo("img");
    assertThat(panel.select("svg").attr("aria-label")).startsWith("车厢温度 10月12日");
    assertThat(panel.select("tbody tr").eachText())
        .containsExactly("10月12日 06:00 −19.5 °C −19.5 °C", "10月12日 06:10 −17.2 °C −17.2 °C");
    assertThat(panel.select("[style]")).isEmpty();
  }

  private static Curve curve(Temperature kept, String... values) {
    TraceStep step = step("a", TraceStepKind.TRANSPORT, BEGIN).temperatures(values).build();
    return new Curve(step.readings().get(0), Limits.of(step, Optional.of(kept)));
  }

  private static Document draw(Curve curve) {
    return Jsoup.parseBodyFragment(
        "<svg>" + CurveDrawing.draw(curve, Language.EN).markup() + "</svg>");
  }
}
