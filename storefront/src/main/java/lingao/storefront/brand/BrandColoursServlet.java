package lingao.storefront.brand;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import lingao.catalog.brand.BrandService;
import lingao.catalog.brand.BrandSummary;
import lingao.storefront.web.PublicPage;

/**
 * The brands' accent colours as a style sheet, one class a brand ({@code accent-…}) that sets
 * {@code --accent}. The strict content policy allows no style in a page itself.
 */
@WebServlet("/assets/brands.css")
public class BrandColoursServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient BrandService brands;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PublicPage.mark(request);
    response.setContentType("text/css;charset=UTF-8");
    response
        .getWriter()
        .write(
            brands.brands().stream()
                .map(BrandColoursServlet::rule)
                .collect(Collectors.joining("\n", "", "\n")));
  }

  private static String rule(BrandSummary brand) {
    return ".accent-" + brand.slug() + " { --accent: " + brand.colour() + "; }";
  }
}
