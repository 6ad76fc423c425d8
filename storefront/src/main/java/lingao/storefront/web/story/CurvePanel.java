package lingao.storefront.web.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStep.Series;
import lingao.storefront.web.CountyTime;
import lingao.storefront.web.Each;
import lingao.storefront.web.Language;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/**
 * What an instrument measured along the way: a sentence, a curve with the limits as a band, and the
 * same as a table for those who can't see the curve.
 */
public final class CurvePanel extends Panel {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 24;
  private static final String CELSIUS = "°C";

  private final transient Curve curve;

  /**
   * The curve of {@code series}, which {@code step} has.
   *
   * @param kept how the goods are to be kept, which gives a curve in degrees Celsius its limits
   */
  public CurvePanel(String id, TraceStep step, Series series, Optional<Temperature> kept) {
    super(id);
    boolean celsius = series.unit().equals(CELSIUS);
    this.curve = new Curve(series, celsius ? Limits.of(step, kept) : Optional.empty());
    setRenderBodyOnly(true);
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    String name = curve.series().name().in(getLocale());
    String summary = summary();
    add(new Label("name", name));
    add(new Label("summary", summary));
    add(verdict());
    add(
        new SvgDrawing(
            "drawing",
            CurveDrawing.WIDTH,
            CurveDrawing.HEIGHT,
            name + " " + summary,
            CurveDrawing.draw(curve, language())));
    add(new Each<>("spans", curve.spans(ROWS), this::populate));
  }

  private String summary() {
    return text(
        "curve.summary",
        CountyTime.shortMoment(curve.begin(), language()),
        sameDay() ? CountyTime.time(curve.end()) : CountyTime.shortMoment(curve.end(), language()),
        curve.readings().size(),
        Values.of(curve.lowest()),
        Values.of(curve.highest()),
        curve.series().unit());
  }

  private boolean sameDay() {
    return LocalDate.ofInstant(curve.begin(), ShopTime.ZONE)
        .equals(LocalDate.ofInstant(curve.end(), ShopTime.ZONE));
  }

  private Component verdict() {
    boolean beyond = !curve.beyond().isEmpty();
    String words =
        curve
            .limits()
            .map(
                limits ->
                    text(
                            limits.hasLow() ? "curve.limits.both" : "curve.limits.high",
                            whole(limits.low()),
                            whole(limits.high()),
                            curve.series().unit())
                        + (language() == Language.ZH ? "" : " ")
                        + (beyond
                            ? text("curve.beyond", curve.beyond().size())
                            : getString("curve.inside")))
            .orElse("");
    return new Label("verdict", words)
        .add(AttributeModifier.append("class", "curve__verdict--" + (beyond ? "beyond" : "inside")))
        .setVisible(curve.limits().isPresent());
  }

  private static String whole(double degrees) {
    return Svg.number(degrees).replace('-', '−');
  }

  private void populate(ListItem<Curve.Span> item, Curve.Span span) {
    item.add(new Label("time", time(span)));
    item.add(new Label("lowest", withUnit(span.lowest())));
    item.add(new Label("highest", withUnit(span.highest())));
  }

  private String time(Curve.Span span) {
    String from = CountyTime.shortMoment(span.from(), language());
    return span.from().equals(span.to()) ? from : from + "–" + CountyTime.time(span.to());
  }

  private String withUnit(BigDecimal value) {
    return Values.of(value) + " " + curve.series().unit();
  }

  private String text(String key, Object... parameters) {
    return new StringResourceModel(key, this).setParameters(parameters).getString();
  }

  private Language language() {
    return Language.of(getLocale());
  }
}
