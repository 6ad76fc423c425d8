package lingao.catalog.dispatch;

import lingao.catalog.shared.LocalizedText;

/** Who carries parcels. */
public enum Carrier {
  /** 顺丰. */
  SF("顺丰速运", "SF Express"),
  /** 中国邮政. */
  EMS("邮政 EMS", "China Post EMS"),
  /** 京东. */
  JD("京东快递", "JD Logistics"),
  /** 中通. */
  ZTO("中通快递", "ZTO Express"),
  /** 圆通. */
  YTO("圆通速递", "YTO Express"),
  /** 申通. */
  STO("申通快递", "STO Express"),
  /** 韵达. */
  YUNDA("韵达快递", "Yunda Express"),
  /** The county's own vans to towns and villages. */
  COUNTY_VAN("县乡物流班车", "County van");

  private final String zh;
  private final String en;

  Carrier(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Its name. */
  public LocalizedText label() {
    return new LocalizedText(zh, en);
  }
}
