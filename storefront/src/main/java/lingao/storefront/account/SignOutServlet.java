package lingao.storefront.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code POST /account/sign-out}: ends the session. */
@WebServlet("/account/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Entrance entrance;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    entrance.leave(request, response);
    go(response, "/account/sign-in?done=out");
  }

  /** A mere link does nothing. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    go(response, "/account");
  }

  private static void go(HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }
}
