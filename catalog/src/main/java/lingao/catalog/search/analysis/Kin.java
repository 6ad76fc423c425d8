package lingao.catalog.search.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names around products: of brands, categories and towns, a few dozen. They are looked up here,
 * and products asked for by what they belong to; so no product has to be found by all the words of
 * its brand, and a brand may change its name while its products stay as they are.
 */
public final class Kin {

  /** Who asks for a category by its name wants what is in it, more than what is made of it. */
  private static final double WHOLE_NAME = 1.2;

  private final Map<Axis, NavigableMap<String, Set<Relative>>> terms = new EnumMap<>(Axis.class);
  private final NavigableMap<String, Set<Relative>> spellings = new TreeMap<>();

  /** What has these names, synonyms included, is found by them. Only before the first question. */
  public void add(Relation relation, String slug, Collection<String> names) {
    Relative relative = new Relative(relation, slug);
    Terms found = Terms.of(names);
    put(Axis.WORD, found.words(), relative);
    put(Axis.SOUND, found.sounds(), relative);
    put(Axis.INITIALS, found.initials(), relative);
    put(Axis.PAIR, found.pairs(), relative);
    put(Axis.LIKE, found.likes(), relative);
    put(Axis.NAME, Terms.names(names), relative);
    put(spellings, found.spellings(), relative);
  }

  /** The match, where each word may also be in a name around a product. */
  public Match with(Match match) {
    if (match instanceof Match.Term term) {
      return or(
          term,
          having(term),
          term.axis() == Axis.NAME ? WHOLE_NAME * term.weight() : term.weight());
    }
    if (match instanceof Match.Spelt spelt) {
      return or(spelt, having(spelt), spelt.weight());
    }
    if (match instanceof Match.All all) {
      return new Match.All(each(all.parts()));
    }
    if (match instanceof Match.Any any) {
      return new Match.Any(each(any.ways()));
    }
    return match instanceof Match.Most most
        ? new Match.Most(most.least(), each(most.parts()))
        : match;
  }

  private List<Match> each(List<Match> matches) {
    return matches.stream().map(this::with).toList();
  }

  private static Match or(Match match, Set<Relative> relatives, double weight) {
    Map<Relation, Set<String>> slugs = new EnumMap<>(Relation.class);
    for (Relative relative : relatives) {
      slugs.computeIfAbsent(relative.relation(), first -> new TreeSet<>()).add(relative.slug());
    }
    List<Match> ways = new ArrayList<>(List.of(match));
    slugs.forEach((relation, some) -> ways.add(new Match.Filed(relation, some, weight)));
    return Match.any(ways);
  }

  private Set<Relative> having(Match.Term term) {
    NavigableMap<String, Set<Relative>> known = terms.get(term.axis());
    if (known == null) {
      return Set.of();
    }
    return term.beginning()
        ? union(known.subMap(term.text(), term.text() + Character.MAX_VALUE).values())
        : known.getOrDefault(term.text(), Set.of());
  }

  /** As search engines do, it takes the first letter for right. */
  private Set<Relative> having(Match.Spelt spelt) {
    String first = spelt.text().substring(0, 1);
    List<Set<Relative>> found = new ArrayList<>();
    spellings
        .subMap(first, first + Character.MAX_VALUE)
        .forEach(
            (spelling, relatives) -> {
              if (isNear(spelling, spelt)) {
                found.add(relatives);
              }
            });
    return union(found);
  }

  private static boolean isNear(String spelling, Match.Spelt spelt) {
    return Math.abs(spelling.length() - spelt.text().length()) <= spelt.edits()
        && Distance.between(spelling, spelt.text()) <= spelt.edits();
  }

  private void put(Axis axis, Collection<String> found, Relative relative) {
    put(terms.computeIfAbsent(axis, first -> new TreeMap<>()), found, relative);
  }

  private static void put(
      Map<String, Set<Relative>> known, Collection<String> found, Relative relative) {
    found.forEach(
        term -> known.computeIfAbsent(term, first -> new LinkedHashSet<>()).add(relative));
  }

  private static Set<Relative> union(Collection<Set<Relative>> some) {
    Set<Relative> all = new LinkedHashSet<>();
    some.forEach(all::addAll);
    return all;
  }

  private record Relative(Relation relation, String slug) {}
}
