package lingao.catalog.search.analysis;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people say around the thing that they look for: 正宗虾酱, 新鲜的空心菜, 红薯多少钱. */
final class Fillers {

  private static final Pattern FILLER =
      Pattern.compile(
          Stream.of(
                  "正宗", "正品", "新鲜", "特产", "特色", "农家", "自制", "好吃", "推荐", "批发", "价格", "多少钱", "怎么卖",
                  "哪里买", "哪里有", "有没有", "我要", "想买", "购买", "包邮", "便宜", "官方", "旗舰店", "专卖", "的", "买",
                  "吗", "呢")
              .collect(Collectors.joining("|")));

  private Fillers() {}

  /** What is left of Chinese characters in a row, in parts; all of it if nothing else is. */
  static List<String> without(String han) {
    List<String> left = List.of(FILLER.matcher(han).replaceAll(" ").strip().split(" +", -1));
    return left.get(0).isEmpty() ? List.of(han) : left;
  }
}
