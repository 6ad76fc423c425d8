package lingao.storefront.web.story;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.trace.TraceStep.Reading;
import lingao.storefront.web.CountyTime;
import lingao.storefront.web.Language;

/** Draws a {@link Curve}: the band of its limits, the line, what went beyond, and both axes. */
final class CurveDrawing {

  /** Units from the left edge to the right one. */
  static final double WIDTH = 320;

  /** Units from the upper edge to the lower one. */
  static final double HEIGHT = 200;

  private static final double LEFT = 34;
  private static final double RIGHT = WIDTH - 8;
  private static final double TOP = 14;
  private static final double BOTTOM = HEIGHT - 36;

  /** More would be narrower than a pixel. */
  private static final int MOST_POINTS = 180;

  private final Curve curve;
  private final Scale scale;
  private final Language language;
  private final Svg svg = new Svg();

  private CurveDrawing(Curve curve, Language language) {
    this.curve = curve;
    this.language = language;
    double low = curve.lowest().doubleValue();
    double high = curve.highest().doubleValue();
    this.scale =
        curve
            .limits()
            .map(
                limits ->
                    Scale.of(
                        limits.hasLow() ? Math.min(low, limits.low()) : low,
                        Math.max(high, limits.high())))
            .orElseGet(() -> Scale.of(low, high));
  }

  /** The drawing, for a reader of {@code language}. */
  static Svg draw(Curve curve, Language language) {
    return new CurveDrawing(curve, language).draw();
  }

  private Svg draw() {
    curve.limits().ifPresent(this::band);
    scale.ticks().forEach(this::tick);
    times();
    svg.path("curve__line", Point.line(points()));
    beyond();
    extreme("curve__low", curve.lowest(), 14);
    extreme("curve__high", curve.highest(), -7);
    return svg;
  }

  /** Where the values should be, from limit to limit or to the edge. */
  private void band(Limits limits) {
    double top = y(limits.high());
    double bottom = limits.hasLow() ? y(limits.low()) : BOTTOM;
    svg.rectangle("curve__band", new Point(LEFT, top), RIGHT - LEFT, bottom - top, 0);
    svg.path("curve__limit", across(top));
    if (limits.hasLow()) {
      svg.path("curve__limit", across(bottom));
    }
  }

  private void tick(double value) {
    svg.path("curve__grid", across(y(value)));
    svg.text(
        "curve__value", new Point(LEFT - 6, y(value) + 4), Svg.number(value).replace('-', '−'));
  }

  /** Begin, middle and end; days below their hours where the day has changed. */
  private void times() {
    LocalDate shown = LocalDate.MIN;
    for (int i = 0; i <= 2; i++) {
      Instant at = curve.begin().plus(length().multipliedBy(i).dividedBy(2));
      if (i > 0 && length().isZero()) {
        return;
      }
      String end = i == 0 ? "first" : i == 1 ? "middle" : "last";
      Point point = new Point(x(at), BOTTOM + 16);
      svg.text("curve__time curve__time--" + end, point, CountyTime.time(at));
      LocalDate day = LocalDate.ofInstant(at, ShopTime.ZONE);
      if (!day.equals(shown)) {
        svg.text(
            "curve__time curve__time--" + end,
            point.plus(0, 14),
            CountyTime.shortDay(day, language));
        shown = day;
      }
    }
  }

  private void beyond() {
    curve.beyond().stream()
        .limit(MOST_POINTS)
        .forEach(reading -> svg.circle("curve__beyond", point(reading), 3));
  }

  /** Marks and names the first reading of that value. */
  private void extreme(String cssClass, BigDecimal value, double below) {
    Reading reading =
        curve.readings().stream()
            .filter(r -> r.value().compareTo(value) == 0)
            .min(Comparator.comparing(Reading::at))
            .orElseThrow();
    Point point = point(reading);
    svg.circle(cssClass, point, 3);
    double side = Math.min(RIGHT - 16, Math.max(LEFT + 16, point.x()));
    double height = Math.min(BOTTOM - 3, Math.max(TOP + 4, point.y() + below));
    svg.text("curve__extreme", new Point(side, height), Values.of(value));
  }

  /** The line's points: all readings, or the lowest and highest of each part of the time. */
  private List<Point> points() {
    if (curve.readings().size() <= MOST_POINTS) {
      return curve.readings().stream().map(this::point).toList();
    }
    List<Point> points = new ArrayList<>();
    for (Curve.Span span : curve.spans(MOST_POINTS)) {
      points.add(new Point(x(span.from()), y(span.lowest().doubleValue())));
      points.add(new Point(x(span.to()), y(span.highest().doubleValue())));
    }
    return points;
  }

  private static String across(double y) {
    return Point.line(List.of(new Point(LEFT, y), new Point(RIGHT, y)));
  }

  private Point point(Reading reading) {
    return new Point(x(reading.at()), y(reading.value().doubleValue()));
  }

  private double x(Instant at) {
    double whole = length().toMillis();
    double part = whole == 0 ? 0 : Duration.between(curve.begin(), at).toMillis() / whole;
    return LEFT + part * (RIGHT - LEFT);
  }

  private double y(double value) {
    return BOTTOM - scale.part(value) * (BOTTOM - TOP);
  }

  private Duration length() {
    return Duration.between(curve.begin(), curve.end());
  }
}
