package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lingao.catalog.media.MediaService;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/** Passes the demo's drawings through the media pipeline. */
@ApplicationScoped
class DemoPictures {

  @Inject private MediaService media;

  /** Drawings that this load has kept already: many steps of many journeys share one. */
  private final Map<String, Picture> kept = new ConcurrentHashMap<>();

  /** Begins a load, on whose database nothing is kept yet. */
  void begin() {
    kept.clear();
  }

  /** Keeps the drawing {@code file} (below {@code demo/pictures/}). */
  Picture keep(String file, LocalizedText alt) {
    Picture picture =
        kept.computeIfAbsent(file, f -> media.keep(DemoFile.bytes("pictures/" + f), alt));
    return new Picture(picture.key(), picture.width(), picture.height(), alt);
  }

  /** Keeps the drawing {@code file}, described by what it is of. */
  Picture keep(String file, String zh, String en, LocalizedText of) {
    return keep(file, new LocalizedText(zh.formatted(of.zh()), en.formatted(of.en())));
  }
}
