package lingao.catalog.search.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lingao.catalog.search.analysis.Axis;
import lingao.catalog.search.analysis.Match;

/**
 * Writes a {@link Match} as PostgreSQL's {@code tsquery} (PostgreSQL 8.11.2). What the table has no
 * lexemes for is left out where there is another way.
 */
final class TextQuery {

  private final String weights;

  private TextQuery(String weights) {
    this.weights = weights;
  }

  /** The query; nothing if it can't be asked here. */
  static Optional<String> of(Match match) {
    return new TextQuery("").write(match);
  }

  /**
   * The same, for some texts only.
   *
   * @param weights such as {@code AB}
   */
  static Optional<String> of(Match match, String weights) {
    return new TextQuery(weights).write(match);
  }

  private Optional<String> write(Match match) {
    if (match instanceof Match.Term term) {
      return term(term);
    }
    if (match instanceof Match.Filed filed) {
      return filed(filed);
    }
    if (match instanceof Match.All all) {
      return all(all.parts());
    }
    if (match instanceof Match.Any any) {
      return joined(any.ways().stream().map(this::write).flatMap(Optional::stream).toList(), "|");
    }
    return Optional.empty();
  }

  private Optional<String> term(Match.Term term) {
    if (term.axis() == Axis.PAIR || term.axis() == Axis.ENDING) {
      return Optional.empty();
    }
    String flags = (term.beginning() ? "*" : "") + weights;
    return Optional.of(
        Lexemes.quoted(term.axis(), term.text()) + (flags.isEmpty() ? "" : ":" + flags));
  }

  /** Names alone don't know what a product belongs to. */
  private Optional<String> filed(Match.Filed filed) {
    return weights.isEmpty()
        ? joined(
            filed.slugs().stream()
                .sorted()
                .map(slug -> Lexemes.quoted(filed.relation(), slug))
                .toList(),
            "|")
        : Optional.empty();
  }

  private Optional<String> all(List<Match> parts) {
    List<String> written = parts.stream().map(this::write).flatMap(Optional::stream).toList();
    return written.size() < parts.size() ? Optional.empty() : joined(written, "&");
  }

  private static Optional<String> joined(List<String> parts, String operator) {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(parts.stream().collect(Collectors.joining(" " + operator + " ", "(", ")")));
  }
}
