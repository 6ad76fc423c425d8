package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lingao.catalog.media.SitePictureService;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.Slug;

/** Hangs the pictures of the shop itself. */
@ApplicationScoped
class DemoScenes {

  @Inject private SitePictureService site;
  @Inject private DemoPictures pictures;

  void load() {
    hang(
        "home-hero",
        "清晨的临高海岸：渔船、灯塔和远处的火山锥",
        "Lingao's coast in the morning: boats, the lighthouse and a distant volcanic cone");
    hang("lilimei", "渔家女唱哩哩美渔歌", "Women of the harbour singing the fishing song Lilimei");
    hang("puppet-theatre", "临高人偶戏的戏台", "The stage of the Lingao puppet theatre");
    hang("kiosk-idle-lingao", "黄昏的海边，有人唱着哩哩美", "Singing Lilimei by the sea at dusk");
    hang("kiosk-idle-haikou", "灯笼下的临高人偶戏", "Lingao puppet theatre under lanterns");
  }

  private void hang(String place, String zh, String en) {
    site.hang(
        new Slug(place), pictures.keep("scenes/" + place + ".svg", new LocalizedText(zh, en)));
  }
}
