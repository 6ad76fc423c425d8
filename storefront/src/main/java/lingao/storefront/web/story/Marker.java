package lingao.storefront.web.story;

import java.util.ArrayList;
import java.util.List;

/**
 * A sign on the map for one stop, or for several that would cover each other.
 *
 * @param numbers of the stops, rising
 */
record Marker(Point point, List<Integer> numbers) {

  /** Units; nearer stops share a sign. */
  private static final double NEAR = 25;

  private static final int LONGEST = 7;
  private static final double DIGIT = 8;
  private static final double SIDE = 24;

  /** The signs of those stops that {@code frame} shows. */
  static List<Marker> of(List<Stop> stops, Frame frame) {
    List<Marker> markers = new ArrayList<>();
    for (Stop stop : stops) {
      if (frame.contains(stop.place())) {
        Point point = frame.point(stop.place());
        markers.stream()
            .filter(marker -> marker.point.distance(point) < NEAR)
            .findFirst()
            .orElseGet(() -> added(markers, point))
            .numbers
            .add(stop.number());
      }
    }
    return List.copyOf(markers);
  }

  private static Marker added(List<Marker> markers, Point point) {
    Marker marker = new Marker(point, new ArrayList<>());
    markers.add(marker);
    return marker;
  }

  /**
   * Such as {@code 3}, {@code 1–3} or {@code 1,5–7}; for many only the first and the last, such as
   * {@code 2…23}, lest the sign cover its neighbours. The list below the map has them all.
   */
  String label() {
    String all = runs();
    return all.length() <= LONGEST ? all : numbers.get(0) + "…" + numbers.get(numbers.size() - 1);
  }

  private String runs() {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < numbers.size(); ) {
      int end = endOfRun(i);
      label.append(label.isEmpty() ? "" : ",").append(numbers.get(i));
      if (end > i) {
        label.append(end > i + 1 ? "–" : ",").append(numbers.get(end));
      }
      i = end + 1;
    }
    return label.toString();
  }

  /** Where its middle is drawn: never so near to the edge that a part of it is cut off. */
  Point middle() {
    double side = width() / 2 + 3;
    return new Point(Math.min(Frame.WIDTH - side, Math.max(side, point.x())), point.y());
  }

  /** Units from its left to its right edge: a disc for one digit, longer for more. */
  double width() {
    return Math.max(SIDE, label().length() * DIGIT + 12);
  }

  /** Units from its upper to its lower edge. */
  static double height() {
    return SIDE;
  }

  /** The last index of the numbers that follow each other from {@code index}. */
  private int endOfRun(int index) {
    int end = index;
    while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
      end++;
    }
    return end;
  }
}
