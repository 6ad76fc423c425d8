package lingao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lingao.catalog.brand.BrandService;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.place.TownService;
import lingao.catalog.product.Category;
import lingao.catalog.product.CategoryService;
import lingao.catalog.search.analysis.Aliases;
import lingao.catalog.search.analysis.Kin;
import lingao.catalog.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Vocabulary}: four SQL statements when the catalog has changed, else none. */
@ApplicationScoped
public class VocabularyReader {

  @Inject private BrandService brands;
  @Inject private CategoryService categories;
  @Inject private TownService towns;
  @Inject private AliasReader aliases;
  @Inject private CatalogVersion version;

  private volatile @Nullable Read kept;

  /** The vocabulary as of the catalog version that this node knows. */
  public Vocabulary current() {
    return kept().vocabulary();
  }

  /** The same, for completing what is typed. */
  NameSuggestions suggestions() {
    return kept().suggestions();
  }

  /** The same, to be found by. */
  Kin kin() {
    return kept().kin();
  }

  private Read kept() {
    long now = version.current();
    Read last = kept;
    if (last == null || last.version() != now) {
      last = read(last, now);
      kept = last;
    }
    return last;
  }

  /** What is made of names is made anew only when they have changed. */
  private Read read(@Nullable Read before, long now) {
    Vocabulary names = vocabulary();
    List<List<String>> synonyms = aliases.words();
    return before != null && before.isOf(names, synonyms)
        ? new Read(now, names, synonyms, before.suggestions(), before.kin())
        : new Read(
            now, names, synonyms, new NameSuggestions(names), names.kin(new Aliases(synonyms)));
  }

  /** The vocabulary as the database has it. */
  private Vocabulary vocabulary() {
    Map<String, LocalizedText> brandNames = new LinkedHashMap<>();
    brands.brands().forEach(brand -> brandNames.put(brand.slug(), brand.name()));
    Map<String, LocalizedText> firstLevel = new LinkedHashMap<>();
    Map<String, LocalizedText> secondLevel = new LinkedHashMap<>();
    for (Category category : categories.tree()) {
      firstLevel.put(category.slug(), category.name());
      category.children().forEach(child -> secondLevel.put(child.slug(), child.name()));
    }
    Map<String, LocalizedText> townNames = new LinkedHashMap<>();
    towns.towns().forEach(town -> townNames.put(town.slug(), town.name()));
    return new Vocabulary(brandNames, firstLevel, secondLevel, townNames);
  }

  /** A vocabulary, what is made of it, and the catalog version it was read for. */
  private record Read(
      long version,
      Vocabulary vocabulary,
      List<List<String>> synonyms,
      NameSuggestions suggestions,
      Kin kin) {

    boolean isOf(Vocabulary names, List<List<String>> words) {
      return vocabulary.equals(names) && synonyms.equals(words);
    }
  }
}
