package lingao.catalog.search.sql;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lingao.catalog.product.ProductDocument;
import lingao.catalog.search.ProductTerms;
import lingao.catalog.search.analysis.Axis;
import lingao.catalog.search.analysis.Relation;
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

  static String of(ProductDocument product, ProductTerms terms) {
    Lexemes lexemes = new Lexemes();
    lexemes.add(terms.name(), "1A");
    lexemes.add(Axis.WORD, terms.alias(), "2B");
    lexemes.add(Axis.NAME, terms.names(), "1A");
    lexemes.add(Axis.CODE, terms.codes(), "1A");
    lexemes.addFiled(Relation.BRAND, product.card().brand().slug());
    lexemes.addFiled(Relation.CATEGORY, product.card().category());
    product.parentCategory().ifPresent(parent -> lexemes.addFiled(Relation.PARENT, parent));
    lexemes.addFiled(Relation.TOWN, product.card().town());
    return lexemes.text();
  }

  /** A lexeme in quotes, as {@code tsvector} and {@code tsquery} take it. */
  static String quoted(Axis axis, String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    return "'" + letter(axis) + cut.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  /** The lexeme of those that belong to something. */
  static String quoted(Relation relation, String slug) {
    return "'" + letter(relation) + slug + "'";
  }

  private void addFiled(Relation relation, String slug) {
    add(quoted(relation, slug), "3C");
  }

  private void add(Terms terms, String weight) {
    add(Axis.WORD, terms.words(), weight);
    add(Axis.SOUND, terms.sounds(), weight);
    add(Axis.INITIALS, terms.initials(), weight);
    add(Axis.LIKE, terms.likes(), weight);
  }

  private void add(Axis axis, Collection<String> terms, String weight) {
    for (String term : terms) {
      add(quoted(axis, term), weight);
    }
  }

  private void add(String lexeme, String weight) {
    weights.computeIfAbsent(lexeme, first -> new TreeSet<>()).add(weight);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    weights.forEach(
        (lexeme, all) -> text.append(lexeme).append(':').append(String.join(",", all)).append(' '));
    return text.toString();
  }

  private static char letter(Relation relation) {
    return switch (relation) {
      case BRAND -> 'B';
      case CATEGORY -> 'C';
      case PARENT -> 'P';
      case TOWN -> 'T';
    };
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
