package lingao.bench.trace;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The least that Payara can do to redirect. */
@WebServlet("/*")
public class BareRedirect extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(307);
    response.setHeader("Location", "/trace/LG0010249778");
  }
}
