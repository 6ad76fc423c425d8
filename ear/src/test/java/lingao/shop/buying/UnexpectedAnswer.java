package lingao.shop.buying;

import java.net.http.HttpResponse;

/** An answer that the test had not asked for. */
final class UnexpectedAnswer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  UnexpectedAnswer(HttpResponse<String> answer) {
    super(answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
    this.status = answer.statusCode();
  }

  int status() {
    return status;
  }
}
