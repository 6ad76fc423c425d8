package lingao.bench.made;

import java.util.ArrayList;
import java.util.List;
import lingao.catalog.shared.LocalizedText;

/**
 * A product of the demo, from which others are made.
 *
 * @param marks slugs of the marks that it carries today
 * @param town name of its town
 * @param skus its packages
 */
public record DemoProduct(
    long id,
    String slug,
    String brand,
    String category,
    LocalizedText town,
    LocalizedText summary,
    LocalizedText description,
    List<String> marks,
    List<DemoSku> skus) {

  /** Its description by paragraphs; one where the languages don't have equally many. */
  List<LocalizedText> paragraphs() {
    String[] zh = description.zh().split("\n\n");
    String[] en = description.en().split("\n\n");
    if (zh.length != en.length) {
      return List.of(description);
    }
    List<LocalizedText> paragraphs = new ArrayList<>();
    for (int i = 0; i < zh.length; i++) {
      paragraphs.add(new LocalizedText(zh[i], en[i]));
    }
    return paragraphs;
  }

  /**
   * One of its packages.
   *
   * @param priceFen fen
   */
  public record DemoSku(long id, int position, long priceFen) {}
}
