package lingao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import lingao.catalog.brand.BrandService;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.place.TownService;
import lingao.catalog.product.Category;
import lingao.catalog.product.CategoryService;
import lingao.catalog.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Vocabulary}: three SQL statements when the catalog has changed, else none. */
@ApplicationScoped
public class VocabularyReader {

  @Inject private BrandService brands;
  @Inject private CategoryService categories;
  @Inject private TownService towns;
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

  private Read kept() {
    long now = version.current();
    Read last = kept;
    if (last == null || last.version() != now) {
      Vocabulary read = read();
      last = new Read(now, read, suggestions(last, read));
      kept = last;
    }
    return last;
  }

  private static NameSuggestions suggestions(@Nullable Read before, Vocabulary now) {
    return before != null && before.vocabulary().equals(now)
        ? before.suggestions()
        : new NameSuggestions(now);
  }

  /** The vocabulary as the database has it. */
  @Transactional
  public Vocabulary read() {
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

  /** A vocabulary and the catalog version it was read for. */
  private record Read(long version, Vocabulary vocabulary, NameSuggestions suggestions) {}
}
