package lingao.storefront.epcis;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import lingao.catalog.epcis.query.EventIndex;

/** What events can be asked for by, with an address of its own. */
enum Subject {
  EPCS("epcs", "MATCH_any", EventIndex.Column.EPC),
  BIZ_STEPS("bizSteps", "EQ_bizStep", EventIndex.Column.BIZ_STEP),
  BIZ_LOCATIONS("bizLocations", "EQ_bizLocation", EventIndex.Column.BIZ_LOCATION),
  READ_POINTS("readPoints", "EQ_readPoint", EventIndex.Column.READ_POINT),
  DISPOSITIONS("dispositions", "EQ_disposition", EventIndex.Column.DISPOSITION);

  private final String path;
  private final String parameter;
  private final EventIndex.Column index;

  Subject(String path, String parameter, EventIndex.Column index) {
    this.path = path;
    this.parameter = parameter;
    this.index = index;
  }

  static Subject of(String path) {
    return Arrays.stream(values())
        .filter(subject -> subject.path.equals(path))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** The parameter by which its events are found. */
  String parameter() {
    return parameter;
  }

  /** Where it is listed. */
  EventIndex.Column index() {
    return index;
  }
}
