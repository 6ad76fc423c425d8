package lingao.storefront.web.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Things set in layers from top to bottom, as they went, narrow enough for a phone. Of a layer that
 * is too full the last box stands for all that is left over.
 *
 * @param <K> what names a thing
 * @param height units from the upper edge to the lower one
 */
public record Layers<K>(List<Box<K>> boxes, List<Edge<K>> edges, double height) {

  /** Units from the left edge to the right one. */
  static final double WIDTH = 372;

  static final double BOX_WIDTH = 116;
  static final double BOX_HEIGHT = 44;
  private static final double GAP = 12;
  private static final double BETWEEN = 40;
  private static final int IN_A_ROW = 3;
  private static final int MOST = 6;

  /**
   * A thing.
   *
   * @param layer the lower, the earlier; 0 is where one stands
   * @param number below its name
   */
  public record Node<K>(K key, int layer, String name, String number) {}

  /** That {@code from} went into {@code to}. */
  public record Edge<K>(K from, K to) {}

  /**
   * A thing, or several, with its place.
   *
   * @param nodes one, or those that are left over
   */
  record Box<K>(List<Node<K>> nodes, Point corner) {

    Node<K> first() {
      return nodes.get(0);
    }

    boolean isMany() {
      return nodes.size() > 1;
    }

    Point top() {
      return corner.plus(BOX_WIDTH / 2, 0);
    }

    Point bottom() {
      return corner.plus(BOX_WIDTH / 2, BOX_HEIGHT);
    }
  }

  /** Sets things in layers. Edges to what is not among {@code nodes} are left out. */
  public static <K> Layers<K> of(List<Node<K>> nodes, List<Edge<K>> edges) {
    Map<Integer, List<Node<K>>> layers =
        nodes.stream()
            .collect(Collectors.groupingBy(Node::layer, TreeMap::new, Collectors.toList()));
    List<Box<K>> boxes = new ArrayList<>();
    double y = GAP;
    for (List<Node<K>> layer : layers.values()) {
      for (List<List<Node<K>>> row : rows(layer)) {
        boxes.addAll(row(row, y));
        y += BOX_HEIGHT + GAP;
      }
      y += BETWEEN - GAP;
    }
    Set<K> known = nodes.stream().map(Node::key).collect(Collectors.toSet());
    List<Edge<K>> drawn =
        edges.stream()
            .filter(edge -> known.contains(edge.from()) && known.contains(edge.to()))
            .toList();
    return new Layers<>(List.copyOf(boxes), drawn, y - BETWEEN + GAP);
  }

  /** Where each thing is. */
  Map<K, Box<K>> places() {
    Map<K, Box<K>> places = new HashMap<>();
    for (Box<K> box : boxes) {
      box.nodes().forEach(node -> places.put(node.key(), box));
    }
    return places;
  }

  private static <K> List<List<List<Node<K>>>> rows(List<Node<K>> layer) {
    List<List<Node<K>>> cells = new ArrayList<>();
    int single = layer.size() <= MOST ? layer.size() : MOST - 1;
    layer.subList(0, single).forEach(node -> cells.add(List.of(node)));
    if (single < layer.size()) {
      cells.add(List.copyOf(layer.subList(single, layer.size())));
    }
    List<List<List<Node<K>>>> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += IN_A_ROW) {
      rows.add(cells.subList(i, Math.min(cells.size(), i + IN_A_ROW)));
    }
    return rows;
  }

  private static <K> List<Box<K>> row(List<List<Node<K>>> cells, double y) {
    double left = (WIDTH - cells.size() * (BOX_WIDTH + GAP) + GAP) / 2;
    List<Box<K>> boxes = new ArrayList<>();
    for (List<Node<K>> cell : cells) {
      boxes.add(new Box<>(cell, new Point(left + boxes.size() * (BOX_WIDTH + GAP), y)));
    }
    return boxes;
  }
}
