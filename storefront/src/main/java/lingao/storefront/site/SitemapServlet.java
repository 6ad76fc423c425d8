package lingao.storefront.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lingao.catalog.brand.BrandService;
import lingao.catalog.brand.BrandSummary;
import lingao.catalog.hall.HallService;
import lingao.catalog.hall.HallSummary;
import lingao.catalog.product.ProductService;
import lingao.storefront.web.PublicAddress;

/**
 * {@code /sitemap.xml}: the public pages, products read and written in portions so that any number
 * takes little memory. Batches are found through their products.
 */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int PORTION = 1000;

  @Inject private transient BrandService brands;
  @Inject private transient HallService halls;
  @Inject private transient ProductService products;
  @Inject private transient PublicAddress address;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Read before the first byte goes out, so that a failure is still told as one.
    List<BrandSummary> allBrands = brands.brands();
    List<HallSummary> allHalls = halls.halls();
    response.setContentType("application/xml;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=3600");
    Sitemap sitemap = new Sitemap(response.getWriter(), address::of);
    sitemap.begin();
    for (String path : List.of("/", "/brands", "/products", "/halls", "/trace")) {
      sitemap.add(path);
    }
    for (BrandSummary brand : allBrands) {
      sitemap.add("/brands/" + brand.slug());
    }
    for (HallSummary hall : allHalls) {
      sitemap.add("/halls/" + hall.slug());
    }
    addProducts(sitemap);
    sitemap.end();
  }

  private void addProducts(Sitemap sitemap) throws IOException {
    List<String> portion = products.slugs("", PORTION);
    while (!portion.isEmpty() && !sitemap.isFull()) {
      for (String slug : portion) {
        sitemap.add("/products/" + slug);
      }
      portion = products.slugs(portion.get(portion.size() - 1), PORTION);
    }
  }
}
