package lingao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInsTest {
  @Test
  void areShownOneALineWithoutCommentsAndBrokenLines() {
    String file = "# role\tname\tpassword\n\nCounty office\toffice@demo\tdemo-1\nbroken line\n";

    assertThat(SignIns.table(file))
        .hasSize(2)
        .last()
        .asString()
        .contains("County office", "office@demo", "demo-1");
  }
}
