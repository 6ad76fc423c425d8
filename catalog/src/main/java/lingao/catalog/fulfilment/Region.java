package lingao.catalog.fulfilment;

import java.util.Optional;

/**
 * A province, city or county with the freight rule of couriers to it.
 *
 * @param path its name after those of what it belongs to, such as {@code 海南省 三沙市}
 * @param own the code of the rule that it has itself
 * @param inherited the code of the rule that it has from what it belongs to, when it has none
 *     itself
 */
public record Region(
    Division division, String path, Optional<String> own, Optional<String> inherited) {

  /** Whether it belongs to nothing. */
  public boolean isProvince() {
    return division.code().endsWith("0000");
  }
}
