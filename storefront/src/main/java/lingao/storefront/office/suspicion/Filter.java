package lingao.storefront.office.suspicion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lingao.catalog.suspicion.SuspicionState;

/** Which reports a list shows. */
enum Filter {
  WAITING(List.of(SuspicionState.NEW, SuspicionState.CHECKING)),
  COUNTERFEIT(List.of(SuspicionState.COUNTERFEIT)),
  SETTLED(List.of(SuspicionState.GENUINE, SuspicionState.COUNTERFEIT, SuspicionState.OTHER));

  private final List<SuspicionState> states;

  Filter(List<SuspicionState> states) {
    this.states = states;
  }

  List<SuspicionState> states() {
    return states;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Filter of(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst().orElse(WAITING);
  }
}
