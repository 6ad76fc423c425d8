package lingao.storefront.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

class ErrorStatusTest {

  private final HttpServletRequest request = mock();

  @Test
  void keepsTheStatusOfTheErrorThatLedToThePage() {
    when(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).thenReturn(400);

    assertThat(ErrorStatus.of(request, 404)).isEqualTo(400);
  }

  @Test
  void takesThePagesOwnWhenItWasOpenedByItself() {
    assertThat(ErrorStatus.of(request, 404)).isEqualTo(404);
  }
}
