package lingao.launcher;

import java.util.ArrayList;
import java.util.List;

/** What a person reads when the shop is open. */
final class Announcement {

  /** The catalog's, where {@code SMS_SECRET} is not set; see the README for how to sign. */
  private static final String SMS =
      "  SMS (stub)      POST sms/inbound         signed with demo-sms-2026 unless SMS_SECRET is"
          + " set";

  private Announcement() {}

  /** The first line is a promise to programs: {@code READY} and the address, nothing else. */
  static List<String> of(RunningShop shop) {
    String base = shop.facts().address();
    List<String> lines = new ArrayList<>();
    lines.add("READY " + base);
    lines.add("  Shop            " + base);
    lines.add("  Hall kiosks     " + base + "kiosk/lingao  " + base + "kiosk/haikou");
    lines.add("  JSON            " + base + "api/v1/products  described at " + base + "openapi");
    lines.add("  Database        " + shop.database());
    lines.add("  Search server   " + shop.elasticsearchAddress());
    lines.add("  Data and logs   " + shop.facts().dataDirectory());
    if (shop.facts().demo()) {
      lines.addAll(SignIns.lines());
      lines.add(SMS);
    }
    lines.add("Ctrl-C stops all of it.");
    return lines;
  }
}
