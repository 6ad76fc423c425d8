package lingao.catalog.fulfilment;

import lingao.catalog.shared.LocalizedText;

/**
 * Where a delivery ends, in words.
 *
 * @param name of the hall, the station or the village point; of a courier's county
 * @param address in one line
 */
public record DeliveryPlace(LocalizedText name, LocalizedText address) {}
