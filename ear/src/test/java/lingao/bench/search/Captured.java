package lingao.bench.search;

import java.util.ArrayList;
import java.util.List;
import lingao.bench.load.Call;

/**
 * Questions to the shop, and beside each the one that the shop had to ask its search server for it:
 * the last, where it asked several in turn.
 */
final class Captured {

  private final int tried;
  private final List<Call> shop = new ArrayList<>();
  private final List<Call> bare = new ArrayList<>();
  private int limited;

  /** With how many were tried. */
  Captured(int tried) {
    this.tried = tried;
  }

  /** Keeps one that has found something. */
  void add(Call question, List<Call> searches) {
    shop.add(question);
    if (!searches.isEmpty()) {
      bare.add(searches.get(searches.size() - 1));
    }
  }

  /** Counts one that the search server never answered in time. */
  void addLimited() {
    limited++;
  }

  int limited() {
    return limited;
  }

  int tried() {
    return tried;
  }

  List<Call> shop() {
    return shop;
  }

  List<Call> bare() {
    return bare;
  }
}
