package lingao.catalog.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lingao.catalog.shared.InvalidValue;
import org.junit.jupiter.api.Test;

class ClosedPeriodTest {

  @Test
  void its_days_are_counted_with_the_first_and_the_last() {
    assertThat(period("routes", "2027-02-06", "2027-02-06", "").length()).isEqualTo(1);
    assertThat(period("S01", "2027-02-26", "2027-03-01", " 春节 ").length()).isEqualTo(4);
    assertThat(period("S01", "2027-02-26", "2027-03-01", " 春节 ").note()).isEqualTo("春节");
  }

  @Test
  void what_can_be_none_is_refused_by_name() {
    refused("place", "../etc", "2027-02-06", "2027-02-06", "");
    refused("place", "", "2027-02-06", "2027-02-06", "");
    refused("first", "routes", "1999-12-31", "2027-02-06", "");
    refused("last", "routes", "2027-02-06", "2027-02-05", "");
    refused("last", "routes", "2027-02-06", "+999999999-12-31", "");
    refused("note", "routes", "2027-02-06", "2027-02-06", "节".repeat(81));
    refused("note", "routes", "2027-02-06", "2027-02-06", "春\n节");
    refused("note", "routes", "2027-02-06", "2027-02-06", "春\0节");
  }

  private static void refused(String name, String place, String first, String last, String note) {
    assertThatThrownBy(() -> period(place, first, last, note))
        .isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.name()).isEqualTo(name));
  }

  private static ClosedPeriod period(String place, String first, String last, String note) {
    return new ClosedPeriod(place, LocalDate.parse(first), LocalDate.parse(last), note);
  }
}
