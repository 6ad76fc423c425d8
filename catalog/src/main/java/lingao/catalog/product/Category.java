package lingao.catalog.product;

import java.util.List;
import lingao.catalog.shared.LocalizedText;

/** A category with its sub-categories; products belong to those of the second level. */
public record Category(String slug, LocalizedText name, List<Category> children) {}
