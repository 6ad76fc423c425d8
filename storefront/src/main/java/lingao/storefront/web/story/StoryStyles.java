package lingao.storefront.web.story;

import org.apache.wicket.request.resource.CssResourceReference;

/** The styles of what this package draws, in the colours of the page around it. */
public final class StoryStyles {

  /** The sheet, after that of the page. */
  public static final CssResourceReference SHEET =
      new CssResourceReference(StoryStyles.class, "story.css");

  private StoryStyles() {}
}
