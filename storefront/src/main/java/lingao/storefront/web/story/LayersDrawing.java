package lingao.storefront.web.story;

import java.util.Map;
import java.util.Optional;

/** Draws {@link Layers}: lines first, boxes over them, each with a name and a number. */
final class LayersDrawing {

  /** Units that a letter takes; a Chinese character takes two. */
  private static final int ROOM = 17;

  private LayersDrawing() {}

  static <K> Svg draw(Layers<K> layers, String others) {
    Svg svg = new Svg();
    Map<K, Layers.Box<K>> places = layers.places();
    layers.edges().stream()
        .flatMap(edge -> line(places, edge).stream())
        .distinct()
        .forEach(line -> svg.path("chain__line", line));
    layers.boxes().forEach(box -> box(svg, box, others));
    return svg;
  }

  private static <K> Optional<String> line(Map<K, Layers.Box<K>> places, Layers.Edge<K> edge) {
    return Optional.ofNullable(places.get(edge.from()))
        .flatMap(from -> Optional.ofNullable(places.get(edge.to())).map(to -> line(from, to)));
  }

  /** A soft line downwards that ends in an arrow. */
  private static String line(Layers.Box<?> from, Layers.Box<?> to) {
    Point a = from.bottom();
    Point b = to.top();
    double middle = (a.y() + b.y()) / 2;
    return "M"
        + at(a)
        + "C"
        + at(new Point(a.x(), middle))
        + " "
        + at(new Point(b.x(), middle))
        + " "
        + at(b)
        + "M"
        + at(b.plus(-4, -6))
        + "L"
        + at(b)
        + "L"
        + at(b.plus(4, -6));
  }

  private static String at(Point point) {
    return Svg.number(point.x()) + " " + Svg.number(point.y());
  }

  private static void box(Svg svg, Layers.Box<?> box, String others) {
    boolean here = box.first().layer() == 0;
    svg.rectangle(
        here ? "chain__box chain__box--here" : "chain__box",
        box.corner(),
        Layers.BOX_WIDTH,
        Layers.BOX_HEIGHT,
        8);
    String own = here ? "chain__name chain__name--here" : "chain__name";
    if (box.isMany()) {
      svg.text(own, box.top().plus(0, 27), "+ " + box.nodes().size() + " " + others);
    } else {
      svg.text(own, box.top().plus(0, 19), shortened(box.first().name()));
      svg.text(own + " chain__number", box.top().plus(0, 35), shortened(box.first().number()));
    }
  }

  /** As much of the words as a box has room for. */
  static String shortened(String words) {
    int room = ROOM;
    for (int i = 0; i < words.length(); i++) {
      room -= words.charAt(i) < 0x2e80 ? 1 : 2;
      if (room < 0) {
        return words.substring(0, whole(words, Math.max(0, i - 1))) + "…";
      }
    }
    return words;
  }

  /** An end before {@code end} rather than in the middle of a rare character. */
  private static int whole(String words, int end) {
    return end > 0 && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
  }
}
