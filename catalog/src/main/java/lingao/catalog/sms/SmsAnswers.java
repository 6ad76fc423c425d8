package lingao.catalog.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lingao.catalog.gs1.Serial;
import lingao.catalog.product.ProductCard;
import lingao.catalog.product.ShowcaseService;
import lingao.catalog.serial.ScanWay;
import lingao.catalog.serial.SerialCode;
import lingao.catalog.serial.SerialHistory;
import lingao.catalog.serial.SerialScan;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.trace.BatchStory;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.TraceService;

/** Looks up what a message asks for and says it. */
@ApplicationScoped
class SmsAnswers {

  @Inject TraceService trace;
  @Inject SerialService serials;
  @Inject ShowcaseService products;
  @Inject SmsReplies replies;

  /**
   * The answer.
   *
   * @param number of who asks, as a keyed hash
   */
  String to(Inquiry inquiry, String number) {
    Locale language = inquiry.language();
    return switch (inquiry.kind()) {
      case CODES -> toCodes(inquiry, number);
      case MISREAD -> replies.misread(language, inquiry.misread());
      case HELP -> replies.help(language);
      case STOP -> replies.stop(language);
      case UNREADABLE -> replies.unreadable(language);
    };
  }

  /** Of several codes the first that something carries is answered. */
  private String toCodes(Inquiry inquiry, String number) {
    Locale language = inquiry.language();
    return inquiry.sought().stream()
        .map(one -> answer(one, language, number))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> replies.unknown(language, inquiry.sought().get(0).name()));
  }

  private Optional<String> answer(Sought sought, Locale language, String number) {
    if (sought instanceof Sought.ByCode asked) {
      return batch(asked.code(), language);
    }
    Sought.Goods goods = (Sought.Goods) sought;
    if (goods.serial().isPresent()) {
      return goods
          .serial()
          .flatMap(serial -> issued(goods.gtin(), serial))
          .flatMap(item -> item(item, language, number));
    }
    return goods.lot().isPresent()
        ? goods
            .lot()
            .flatMap(lot -> trace.find(goods.gtin(), lot))
            .flatMap(batch -> batch(batch.code(), language))
        : product(goods, language);
  }

  /** Ours are of capital letters; who types them is not asked for that. */
  private Optional<SerialCode> issued(Gtin gtin, Serial serial) {
    return serials
        .find(gtin, serial)
        .or(() -> serials.find(gtin, new Serial(serial.value().toUpperCase(Locale.ROOT))));
  }

  private Optional<String> batch(TraceCode code, Locale language) {
    return trace
        .story(code)
        .map(story -> told(story, language, Optional.empty(), "/trace/" + code));
  }

  private Optional<String> item(SerialCode item, Locale language, String number) {
    SerialHistory history =
        serials.scan(
            new SerialScan(item.gtin(), item.serial(), ScanWay.SMS, Optional.empty(), number));
    return trace
        .story(item.batch())
        .map(story -> told(story, language, Optional.of(history), item.path()));
  }

  private String told(
      BatchStory story, Locale language, Optional<SerialHistory> item, String path) {
    return replies.batch(language, story.line(), story.product().demo(), item, path);
  }

  private Optional<String> product(Sought.Goods goods, Locale language) {
    return trace
        .productOf(goods.gtin())
        .flatMap(slug -> products.bySlugs(List.of(slug)).stream().findFirst())
        .map((ProductCard card) -> product(card, language));
  }

  private String product(ProductCard card, Locale language) {
    return replies.goods(language, card.name().in(language), "/products/" + card.slug());
  }
}
