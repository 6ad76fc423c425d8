package lingao.storefront.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.wicket.protocol.http.mock.MockHttpServletRequest;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.util.file.File;
import org.apache.wicket.util.lang.Bytes;
import org.apache.wicket.util.tester.WicketTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentFormTest {

  @TempDir private Path folder;
  private final WicketTester wicket = new WicketTester();
  private final MockHttpServletRequest http = wicket.getRequest();

  @BeforeEach
  void fill() {
    http.setMethod("POST");
    http.getPostParameters().addParameterValue("words", "  good\u0000 ");
    http.getPostParameters().addParameterValue("kept", "a");
    http.getPostParameters().addParameterValue("kept", "");
    http.getPostParameters().addParameterValue("kept", "b");
  }

  @AfterEach
  void end() {
    wicket.destroy();
  }

  @Test
  void without_files_it_is_a_form_like_others() {
    SentForm sent = read(1000, 100);
    assertThat(sent.typed().get("words")).isEqualTo("good");
    assertThat(sent.typed().all("kept")).containsExactly("a", "b");
    assertThat(sent.typed().get("kept")).isEqualTo("a");
    assertThat(sent.typed().all("nothing")).isEmpty();
    assertThat(sent.files()).isEmpty();
    assertThat(sent.tooLarge()).isFalse();
  }

  @Test
  void files_come_with_the_fields_and_empty_ones_are_left_out() throws IOException {
    choose(40);
    choose(0);
    SentForm sent = read(5000, 100);
    assertThat(sent.typed().get("words")).isEqualTo("good");
    assertThat(sent.files()).singleElement().satisfies(f -> assertThat(f.getSize()).isEqualTo(40));
    assertThat(SentForm.take(sent.files().get(0))).hasSize(40);
  }

  @Test
  void more_than_is_read_is_told_and_nothing_is_known() throws IOException {
    choose(200);
    assertThat(read(5000, 100)).isEqualTo(nothing());
    assertThat(read(150, 1000)).isEqualTo(nothing());
  }

  private static SentForm nothing() {
    return new SentForm(Typed.NOTHING, List.of(), true);
  }

  private void choose(int bytes) throws IOException {
    Path file = Files.write(folder.resolve("f" + bytes), new byte[bytes]);
    http.setUseMultiPartContentType(true);
    http.addFile("pictures", new File(file.toString()), "image/jpeg");
  }

  private SentForm read(long all, long file) {
    SentForm.Bounds bounds = new SentForm.Bounds(Bytes.bytes(all), Bytes.bytes(file), 20);
    return SentForm.of(new ServletWebRequest(http, ""), "pictures", bounds);
  }
}
