package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lingao.catalog.search.Words;

/**
 * How words find products. Each word has to be found. A Han word is looked up by its pairs of
 * characters, spread over any texts of a product, and of three and more pairs a quarter may be
 * missing: 临高乳猪 finds the 乳猪 of 临高. A Latin word is found by its beginning, without the plural's s;
 * a code in full.
 */
final class WordsQuery {

  private static final Map<String, Float> ALL_TEXTS =
      Map.of("name", 4f, "brandName", 2f, "place", 1.5f, "summary", 1.5f, "description", 0.5f);
  private static final Map<String, Float> NAME = Map.of("name", 4f);

  private static final Pattern LATIN = Pattern.compile("[a-z][a-z'’]+");
  private static final String MOST_PAIRS = "2<75%";
  private static final float CODE_BOOST = 20f;

  private final Map<String, Float> texts;

  private WordsQuery(Map<String, Float> texts) {
    this.texts = texts;
  }

  /** Looks in all texts of a product, and at its codes. */
  static List<Query> inAllTexts(Words words) {
    return words.list().stream()
        .map(word -> new WordsQuery(ALL_TEXTS).found(word).should(code(word)).build()._toQuery())
        .toList();
  }

  /** Looks in names only. */
  static List<Query> inNames(Words words) {
    return words.list().stream()
        .map(word -> new WordsQuery(NAME).found(word).build()._toQuery())
        .toList();
  }

  private BoolQuery.Builder found(String word) {
    List<Query> ways = new ArrayList<>();
    ways.add(pairs(word));
    if (LATIN.matcher(word).matches()) {
      String stem = word.length() > 3 && word.endsWith("s") ? chop(word) : word;
      ways.add(beginning(stem));
    }
    return QueryBuilders.bool().should(ways).minimumShouldMatch("1");
  }

  private Query pairs(String word) {
    List<String> fields =
        texts.entrySet().stream()
            .map(text -> text.getKey() + "^" + text.getValue())
            .sorted()
            .toList();
    return QueryBuilders.multiMatch(
        m ->
            m.query(word)
                .fields(fields)
                .type(TextQueryType.CrossFields)
                .minimumShouldMatch(MOST_PAIRS));
  }

  private Query beginning(String stem) {
    List<Query> prefixes =
        texts.entrySet().stream()
            .map(
                text ->
                    QueryBuilders.prefix(
                        p -> p.field(text.getKey()).value(stem).boost(text.getValue())))
            .toList();
    return QueryBuilders.disMax(d -> d.queries(prefixes));
  }

  private static Query code(String word) {
    return QueryBuilders.term(t -> t.field("codes").value(word).boost(CODE_BOOST));
  }

  private static String chop(String word) {
    return word.substring(0, word.length() - 1);
  }
}
