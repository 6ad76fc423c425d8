package lingao.catalog.search.sql;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lingao.catalog.search.ProductTerms;
import lingao.catalog.search.analysis.Axis;
import lingao.catalog.search.analysis.Terms;

/**
 * Writes what a product is found by as PostgreSQL's {@code tsvector} (PostgreSQL 8.11.1). Each
 * lexeme begins with a letter for its axis; its weight says in which texts it is. Stories, and the
 * terms of abbreviated pinyin and misspelt words, are left to the search engine.
 */
final class Lexemes {

  private static final int LONGEST = 200;

  private final Map<String, Set<String>> weights = new TreeMap<>();

  private Lexemes() {}

  static String of(ProductTerms terms) {
    Lexemes lexemes = new Lexemes();
    lexemes.add(terms.name(), "1A");
    lexemes.add(Axis.WORD, terms.alias(), "2B");
    lexemes.add(terms.kin(), "3C");
    lexemes.add(Axis.NAME, terms.names(), "1A");
    lexemes.add(Axis.NAME, terms.kinds(), "3C");
    lexemes.add(Axis.CODE, terms.codes(), "1A");
    return lexemes.text();
  }

  /** A lexeme in quotes, as {@code tsvector} and {@code tsquery} take it. */
  static String quoted(Axis axis, String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    return "'" + letter(axis) + cut.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private void add(Terms terms, String weight) {
    add(Axis.WORD, terms.words(), weight);
    add(Axis.SOUND, terms.sounds(), weight);
    add(Axis.INITIALS, terms.initials(), weight);
    add(Axis.LIKE, terms.likes(), weight);
  }

  private void add(Axis axis, Collection<String> terms, String weight) {
    for (String term : terms) {
      weights.computeIfAbsent(quoted(axis, term), first -> new TreeSet<>()).add(weight);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    weights.forEach(
        (lexeme, all) -> text.append(lexeme).append(':').append(String.join(",", all)).append(' '));
    return text.toString();
  }

  private static char letter(Axis axis) {
    return switch (axis) {
      case WORD -> 'w';
      case SOUND -> 's';
      case INITIALS -> 'i';
      case LIKE -> 'l';
      case NAME -> 'n';
      case CODE -> 'c';
      case PAIR, ENDING -> throw new IllegalArgumentException(axis + " is not kept");
    };
  }
}
