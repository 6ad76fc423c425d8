package lingao.catalog.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lingao.catalog.media.MediaService;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/** Passes the demo's drawings through the media pipeline. */
@ApplicationScoped
class DemoPictures {

  @Inject private MediaService media;

  /** Keeps the drawing {@code file} (below {@code demo/pictures/}). */
  Picture keep(String file, LocalizedText alt) {
    return media.keep(DemoFile.bytes("pictures/" + file), alt);
  }

  /** Keeps the drawing {@code file}, described by what it is of. */
  Picture keep(String file, String zh, String en, LocalizedText of) {
    return keep(file, new LocalizedText(zh.formatted(of.zh()), en.formatted(of.en())));
  }
}
