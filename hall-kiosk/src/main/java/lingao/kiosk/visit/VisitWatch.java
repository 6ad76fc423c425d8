package lingao.kiosk.visit;

import org.apache.wicket.markup.head.HeaderItem;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.request.resource.JavaScriptResourceReference;

/**
 * The script for screens that wait for something: what is marked {@code data-watch} names a part of
 * the visit's state, {@code data-state} what the screen shows of it; once it is another, the screen
 * is loaded again.
 */
public final class VisitWatch {

  /** To be rendered into the head. */
  public static final HeaderItem SCRIPT =
      JavaScriptHeaderItem.forReference(
              new JavaScriptResourceReference(VisitWatch.class, "watch.js"))
          .setDefer(true);

  private VisitWatch() {}
}
