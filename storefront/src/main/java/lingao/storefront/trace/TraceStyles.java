package lingao.storefront.trace;

import org.apache.wicket.request.resource.CssResourceReference;

/** The styles of the pages about tracing. */
final class TraceStyles {

  static final CssResourceReference SHEET =
      new CssResourceReference(TraceStyles.class, "trace.css");

  private TraceStyles() {}
}
