package lingao.storefront.hall;

import org.apache.wicket.request.resource.CssResourceReference;

/** The style sheet of the hall pages. */
final class HallStyles {

  static final CssResourceReference REFERENCE =
      new CssResourceReference(HallStyles.class, "hall.css");

  private HallStyles() {}
}
