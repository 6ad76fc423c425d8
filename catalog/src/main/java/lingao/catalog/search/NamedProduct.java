package lingao.catalog.search;

import lingao.catalog.shared.LocalizedText;

/** A product as suggestions name it. */
public record NamedProduct(String slug, LocalizedText name) {}
