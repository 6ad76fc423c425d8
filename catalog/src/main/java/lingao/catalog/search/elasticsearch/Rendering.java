package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lingao.catalog.search.Zone;
import lingao.catalog.search.analysis.Axis;
import lingao.catalog.search.analysis.Match;

/**
 * Writes a {@link Match} in Elasticsearch's words. A term counts what its zone and its own weight
 * say, no more and no less: how rare it is says nothing about a shop's products.
 */
final class Rendering {

  /** Shorter beginnings are in nearly every story. */
  private static final int SHORTEST_BEGINNING_IN_STORY = 3;

  /** How many spellings are tried for a misspelt word. */
  private static final int MOST_SPELLINGS = 50;

  private static final Map<Axis, List<Field>> FIELDS =
      Map.of(
          Axis.WORD,
          List.of(
              new Field("name.words", Zone.NAME),
              new Field("alias", Zone.ALIAS),
              new Field("story", Zone.STORY)),
          Axis.SOUND,
          name("sounds"),
          Axis.INITIALS,
          name("initials"),
          Axis.PAIR,
          name("pairs"),
          Axis.LIKE,
          name("likes"),
          Axis.ENDING,
          name("endings"),
          Axis.NAME,
          List.of(new Field("names", Zone.NAME)),
          Axis.CODE,
          List.of(new Field("codes", Zone.NAME)));

  private final Set<Zone> zones;

  private Rendering(Set<Zone> zones) {
    this.zones = zones;
  }

  /** Finds it in any text of a product. */
  static Query anywhere(Match match) {
    return new Rendering(EnumSet.allOf(Zone.class)).of(match);
  }

  /** Finds it in the names of a product, and in those with synonyms. */
  static Query inNames(Match match) {
    return new Rendering(EnumSet.of(Zone.NAME, Zone.ALIAS)).of(match);
  }

  private Query of(Match match) {
    if (match instanceof Match.Term term) {
      return term(term);
    }
    if (match instanceof Match.Spelt spelt) {
      return spelt(spelt);
    }
    if (match instanceof Match.Filed filed) {
      return filed(filed);
    }
    if (match instanceof Match.All all) {
      return QueryBuilders.bool(b -> b.must(each(all.parts())));
    }
    if (match instanceof Match.Any any) {
      return QueryBuilders.disMax(d -> d.queries(each(any.ways())));
    }
    Match.Most most = (Match.Most) match;
    return QueryBuilders.bool(
        b -> b.should(each(most.parts())).minimumShouldMatch(String.valueOf(most.least())));
  }

  private List<Query> each(List<Match> matches) {
    return matches.stream().map(this::of).toList();
  }

  private Query term(Match.Term term) {
    List<Query> ways = new ArrayList<>();
    for (Field field : FIELDS.getOrDefault(term.axis(), List.of())) {
      if (zones.contains(field.zone()) && isLongEnough(term, field.zone())) {
        ways.add(weighing(term.weight() * field.zone().weight(), in(field.name(), term)));
      }
    }
    return anyOf(ways);
  }

  private static boolean isLongEnough(Match.Term term, Zone zone) {
    return zone != Zone.STORY
        || !term.beginning()
        || term.text().length() >= SHORTEST_BEGINNING_IN_STORY;
  }

  private static Query in(String field, Match.Term term) {
    return term.beginning()
        ? QueryBuilders.prefix(p -> p.field(field).value(term.text()))
        : QueryBuilders.term(t -> t.field(field).value(term.text()));
  }

  private static Query spelt(Match.Spelt spelt) {
    return weighing(
        spelt.weight() * Zone.NAME.weight(),
        QueryBuilders.fuzzy(
            f ->
                f.field("name.spellings")
                    .value(spelt.text())
                    .fuzziness(String.valueOf(spelt.edits()))
                    .prefixLength(1)
                    .maxExpansions(MOST_SPELLINGS)
                    .transpositions(true)));
  }

  private static Query filed(Match.Filed filed) {
    List<FieldValue> slugs = filed.slugs().stream().sorted().map(FieldValue::of).toList();
    String field = filed.relation().name().toLowerCase(Locale.ROOT);
    return weighing(
        filed.weight() * Zone.KIN.weight(),
        QueryBuilders.terms(t -> t.field(field).terms(v -> v.value(slugs))));
  }

  private static Query weighing(double weight, Query query) {
    return QueryBuilders.constantScore(c -> c.filter(query).boost((float) weight));
  }

  private static Query anyOf(List<Query> ways) {
    return ways.size() == 1 ? ways.get(0) : QueryBuilders.disMax(d -> d.queries(ways));
  }

  private static List<Field> name(String terms) {
    return List.of(new Field("name." + terms, Zone.NAME));
  }

  /** A field of the index, and the zone it is of. */
  private record Field(String name, Zone zone) {}
}
