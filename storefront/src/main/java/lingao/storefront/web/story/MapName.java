package lingao.storefront.web.story;

import java.util.List;
import lingao.catalog.shared.LocalizedText;

/** A name on the map. */
record MapName(LocalizedText text, Place place) {

  /** The county's towns. */
  static final List<MapName> TOWNS =
      List.of(
          of("临城", "Lincheng", 109.6905, 19.9086),
          of("波莲", "Bolian", 109.6392, 19.8718),
          of("东英", "Dongying", 109.651, 19.966),
          of("博厚", "Bohou", 109.7578, 19.8905),
          of("皇桐", "Huangtong", 109.8497, 19.8352),
          of("多文", "Duowen", 109.7665, 19.766),
          of("和舍", "Heshe", 109.721, 19.6012),
          of("南宝", "Nanbao", 109.6068, 19.6836),
          of("新盈", "Xinying", 109.5322, 19.8968),
          of("调楼", "Diaolou", 109.5486, 19.9335));

  /** What the map from the county to Haikou names. */
  static final List<MapName> CITIES =
      List.of(
          of("临高", "Lingao", 109.6905, 19.9086),
          of("福山", "Fushan", 109.94, 19.862),
          of("老城", "Laocheng", 110.12, 19.94),
          of("海口", "Haikou", 110.335, 20.02));

  /** The waters around the county. */
  static final List<MapName> BAYS =
      List.of(of("后水湾", "Houshui Bay", 109.44, 19.872), of("北部湾", "Beibu Gulf", 109.49, 20.03));

  /** The waters along the coast to Haikou. */
  static final List<MapName> STRAIT =
      List.of(of("北部湾", "Beibu Gulf", 109.5, 20.08), of("琼州海峡", "Qiongzhou Strait", 110.03, 20.1));

  private static MapName of(String zh, String en, double east, double north) {
    return new MapName(new LocalizedText(zh, en), new Place(east, north));
  }
}
