package lingao.launcher.payara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlFileTest {
  @TempDir Path folder;
  private XmlFile xml;

  @BeforeEach
  void read() throws Exception {
    Path file = Files.writeString(folder.resolve("a.xml"), "<a><b n='1'/><b n='2'/></a>");
    xml = XmlFile.read(file);
  }

  @Test
  void changesEveryElementAtAPlace() {
    xml.set("/a/b", Map.of("port", "80"));

    assertThat(xml.all("/a/b[@port='80']")).hasSize(2);
  }

  @Test
  void addsAndRemoves() {
    xml.add("/a", "c", Map.of("n", "3"));
    xml.remove("/a/b[@n='1']");

    assertThat(xml.all("/a/*"))
        .extracting(element -> element.getAttribute("n"))
        .containsExactly("2", "3");
  }

  @Test
  void aPlaceThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> xml.remove("/a/z")).hasMessageContaining("/a/z");
  }
}
