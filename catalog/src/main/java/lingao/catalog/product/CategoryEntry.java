package lingao.catalog.product;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.LocalizedTextColumn;
import org.jspecify.annotations.Nullable;

/** A row of {@code category}. */
@Entity(name = "Category")
@Table(name = "category")
class CategoryEntry {

  @Id private String slug;
  private @Nullable String parent;
  private int position;

  @Convert(converter = LocalizedTextColumn.class)
  private LocalizedText name;

  @SuppressWarnings("NullAway.Init")
  protected CategoryEntry() {}

  CategoryEntry(String slug, Optional<String> parent, int position, LocalizedText name) {
    this.slug = slug;
    this.parent = parent.orElse(null);
    this.position = position;
    this.name = name;
  }

  Optional<String> parent() {
    return Optional.ofNullable(parent);
  }

  String slug() {
    return slug;
  }

  int position() {
    return position;
  }

  Category toRecord(List<Category> children) {
    return new Category(slug, name, children);
  }
}
