package lingao.storefront.office.suspicion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lingao.catalog.suspicion.SuspicionState;

/** Which reports a list shows. */
enum Filter {
  WAITING,
  COUNTERFEIT,
  SETTLED;

  List<SuspicionState> states() {
    return switch (this) {
      case WAITING -> List.of(SuspicionState.NEW, SuspicionState.CHECKING);
      case COUNTERFEIT -> List.of(SuspicionState.COUNTERFEIT);
      case SETTLED ->
          List.of(SuspicionState.GENUINE, SuspicionState.COUNTERFEIT, SuspicionState.OTHER);
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Filter of(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst().orElse(WAITING);
  }
}
