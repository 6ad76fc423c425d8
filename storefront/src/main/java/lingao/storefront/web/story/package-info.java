/**
 * How the story of a batch is drawn and told, the same in the shop and on the kiosk's screens: the
 * verdict, the map, the temperature curves, the stages. Everything is drawn on the server as SVG
 * without styles of its own; colours come from {@code story.css}. Roots: {@link
 * lingao.storefront.web.story.VerdictPanel}, {@link lingao.storefront.web.story.MapPanel} and
 * {@link lingao.storefront.web.story.CurvePanel}.
 */
@NullMarked
package lingao.storefront.web.story;

import org.jspecify.annotations.NullMarked;
