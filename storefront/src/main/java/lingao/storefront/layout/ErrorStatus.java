package lingao.storefront.layout;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The status of an error page: that of the error which led to it (Servlet 6.0, 10.9). */
final class ErrorStatus {

  private ErrorStatus() {}

  /** The error's status, {@code otherwise} when the page was opened by itself. */
  static int of(HttpServletRequest request, int otherwise) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : otherwise;
  }
}
