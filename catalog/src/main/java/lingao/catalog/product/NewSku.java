package lingao.catalog.product;

import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/**
 * What is needed to offer a SKU.
 *
 * @param code 3 to 24 capital letters, digits and hyphens, unique
 * @param gtin unique
 * @param name weight or pack
 * @param weightGrams shipping weight, 1 to 100,000 grams
 */
public record NewSku(String code, Gtin gtin, LocalizedText name, int weightGrams, Money price) {}
