package lingao.catalog.gs1;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts refusals by their reason. */
final class Refusals {

  private Refusals() {}

  static void assertRefused(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .asInstanceOf(InstanceOfAssertFactories.type(Gs1Refused.class))
        .extracting(Gs1Refused::reason)
        .isEqualTo(reason);
  }
}
