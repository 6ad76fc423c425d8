package lingao.catalog.fulfilment;

import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Money;

/** What a freight is made up of, such as 冷链 (cold chain) and its surcharge. */
public record FreightPart(LocalizedText label, Money amount) {}
