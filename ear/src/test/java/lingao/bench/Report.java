package lingao.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A chapter of the results, in Markdown. */
public final class Report {

  private final StringBuilder text = new StringBuilder();

  /** Adds a paragraph. */
  public void paragraph(String words) {
    text.append(words.strip()).append("\n\n");
  }

  /** Adds a heading within the chapter. */
  public void heading(String words) {
    text.append("### ").append(words).append("\n\n");
  }

  /** Adds a table; its first column is text, the others are figures. */
  public void table(List<String> head, List<List<String>> rows) {
    row(head);
    List<String> rule = new ArrayList<>(Collections.nCopies(head.size(), "--:"));
    rule.set(0, "---");
    row(rule);
    rows.forEach(this::row);
    text.append('\n');
  }

  /** The cells of a row. */
  public static List<String> cells(Object... values) {
    return Arrays.stream(values).map(String::valueOf).toList();
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
