package lingao.catalog.product;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.Mark;
import lingao.catalog.shared.LocalizedText;

/**
 * A product as a search index needs it: all that lists show, and all that it is found by.
 *
 * @param parentCategory first-level category; none when its category has no parent
 * @param skuNames names of its SKUs
 * @param codes of its SKUs: our own and their GTIN-14
 * @param periods when it carries which mark, past and future ones too; those of one mark may
 *     overlap
 */
public record ProductDocument(
    long id,
    ProductCard card,
    LocalizedText description,
    Optional<String> parentCategory,
    List<LocalizedText> skuNames,
    List<String> codes,
    List<MarkPeriod> periods) {

  /**
   * The days on which a product carries a mark.
   *
   * @param first first day
   * @param last last day; none for a mark without end
   */
  public record MarkPeriod(Mark mark, LocalDate first, Optional<LocalDate> last) {}
}
