package lingao.catalog.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import lingao.catalog.gs1.Serial;
import lingao.catalog.serial.SerialHistory.Level;
import lingao.catalog.shared.Gtin;
import org.junit.jupiter.api.Test;

class SerialHistoryTest {

  @Test
  void a_number_that_was_never_given_out_is_unknown_however_seldom_it_was_asked_for() {
    assertThat(history(false, 0, 0, 0).level()).isEqualTo(Level.UNKNOWN);
  }

  @Test
  void the_first_time_is_told_apart() {
    assertThat(history(true, 1, 1, 1).level()).isEqualTo(Level.FIRST);
    assertThat(history(true, 2, 1, 1).level()).isEqualTo(Level.USUAL);
  }

  @Test
  void too_many_times_days_or_places_are_each_a_warning() {
    assertThat(history(true, 20, 7, 3).level()).isEqualTo(Level.USUAL);
    assertThat(history(true, 21, 1, 1).level()).isEqualTo(Level.OFTEN);
    assertThat(history(true, 8, 8, 1).level()).isEqualTo(Level.OFTEN);
    assertThat(history(true, 4, 1, 4).level()).isEqualTo(Level.OFTEN);
  }

  @Test
  void numbers_differ_and_are_of_gs1s_signs() {
    List<String> numbers = SerialNumbers.random(1000);

    assertThat(new HashSet<>(numbers)).hasSize(1000);
    assertThat(numbers).allMatch(number -> new Serial(number).value().length() == 14);
  }

  @Test
  void a_place_of_another_form_counts_as_unknown() {
    assertThat(scanAt("haikou").place()).contains("haikou");
    assertThat(scanAt("CN-46").place()).contains("CN-46");
    assertThat(scanAt("<b>").place()).isEmpty();
    assertThat(scanAt("x".repeat(41)).place()).isEmpty();
  }

  private static SerialScan scanAt(String place) {
    return new SerialScan(
        Gtin.parse("6901234000016"),
        new Serial("A1"),
        ScanWay.WEB,
        Optional.of(place),
        "192.0.2.1");
  }

  private static SerialHistory history(boolean known, long scans, int days, int places) {
    return new SerialHistory(known, scans, days, places, Optional.empty(), List.of());
  }
}
