package lingao.storefront.epcis;

import java.util.List;
import lingao.catalog.epcis.CaptureError;

/** Ends a call with a problem. */
final class EpcisRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient EpcisProblem problem;

  EpcisRefused(EpcisException kind, String detail) {
    this(EpcisProblem.of(kind, detail));
  }

  EpcisRefused(EpcisException kind, String detail, List<CaptureError> errors) {
    this(EpcisProblem.of(kind, detail, errors));
  }

  private EpcisRefused(EpcisProblem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  EpcisProblem problem() {
    return problem;
  }
}
