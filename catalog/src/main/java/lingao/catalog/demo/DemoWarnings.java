package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import lingao.catalog.recall.ExampleRecall;
import lingao.catalog.recall.RecallText;
import lingao.catalog.shared.Ids;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceCode;

/** A batch of the demo that is called back, and a report of the item whose label was copied. */
@ApplicationScoped
class DemoWarnings {

  static final TraceCode RECALLED = new TraceCode("LG0005127390");

  private static final RecallText TEXT =
      new RecallText(
          new LocalizedText(
              "示例：市场抽检发现水分偏高，可能霉变", "Demo: a market check found it too moist; it may grow mould"),
          new LocalizedText(
              "请停止食用，凭订单到购买处退货，货款全额退还",
              "Stop eating it and return it where you bought it, for all your money"),
          new LocalizedText("临高县电商办（示例）", "Lingao county e-commerce office (demo)"));

  private static final String REPORT =
      """
      insert into suspicion (id, code, batch_id, gtin, serial, words, language, state, reported_at)
      select ?1, c.serial, c.batch_id, c.gtin, c.serial, ?2, 'zh', 'NEW', now() - interval '5 hours'
      from serial_code c where c.serial = 'DEMO-COPIED-01'
      """;

  @Inject private EntityManager em;
  @Inject private ExampleRecall recall;

  /** After the items. */
  void load() {
    recall.begin(RECALLED, TEXT);
    em.createNativeQuery(REPORT)
        .setParameter(1, Ids.next())
        .setParameter(2, "示例：标签颜色发暗，像是后贴上去的，瓶口封膜也有重新粘过的痕迹。在路边摊买的。")
        .executeUpdate();
  }
}
