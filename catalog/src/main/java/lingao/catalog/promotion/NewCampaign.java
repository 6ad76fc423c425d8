package lingao.catalog.promotion;

import java.time.Instant;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;

/**
 * What is needed to plan a price campaign.
 *
 * @param name for people, at most 60 characters in each language
 * @param percent off each price, 1 to 90; the new price is rounded to fen, half a fen up
 * @param begins first moment
 * @param ends first moment after it
 * @param demo part of the demo data
 */
public record NewCampaign(
    LocalizedText name, GoodsScope scope, int percent, Instant begins, Instant ends, boolean demo) {

  /** Refuses what breaks a limit, and an end that is not after the beginning. */
  public NewCampaign {
    if (name.zh().length() > 60 || name.en().length() > 60) {
      throw new InvalidValue("name", "at most 60 characters");
    }
    if (percent < 1 || percent > 90) {
      throw new InvalidValue("percent", "from 1 to 90 percent");
    }
    if (!ends.isAfter(begins)) {
      throw new InvalidValue("ends", "after the beginning");
    }
  }
}
