package lingao.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPathTest {

  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
  private static final int QUIET = 4;

  @Test
  void readsBackAsItWasWritten() throws Exception {
    String text = "https://shop.test/products/fresh-water-spinach";
    assertThat(new Decoder().decode(modules(QrPath.of(text))).getText()).isEqualTo(text);
  }

  @Test
  void refusesWhatNoCodeCanHold() {
    assertThatThrownBy(() -> QrPath.of("x".repeat(5000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The modules that the path draws, without the quiet zone. */
  private static boolean[][] modules(QrPath path) {
    int side = path.size() - 2 * QUIET;
    boolean[][] dark = new boolean[side][side];
    Matcher run = RUN.matcher(path.data());
    int end = 0;
    while (run.find()) {
      assertThat(run.start()).as("nothing between the runs").isEqualTo(end);
      assertThat(run.group(3)).isEqualTo(run.group(4));
      for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
        dark[Integer.parseInt(run.group(2)) - QUIET][Integer.parseInt(run.group(1)) - QUIET + i] =
            true;
      }
      end = run.end();
    }
    assertThat(end).isEqualTo(path.data().length());
    return dark;
  }
}
