package lingao.catalog.search.analysis;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whole names, as they are compared. */
final class Names {

  private Names() {}

  static Set<String> of(Collection<String> texts) {
    Set<String> names = new LinkedHashSet<>();
    for (String text : texts) {
      String name = Fold.squeezed(text);
      names.add(name);
      List<Run> runs = Run.of(name);
      if (runs.size() == 1 && runs.get(0).kind() == Run.Kind.HAN) {
        names.add(pinyin(name));
      }
    }
    return names;
  }

  private static String pinyin(String han) {
    StringBuilder pinyin = new StringBuilder();
    for (List<String> readings : Chinese.readings(han)) {
      readings.stream().limit(1).forEach(pinyin::append);
    }
    return pinyin.toString();
  }
}
