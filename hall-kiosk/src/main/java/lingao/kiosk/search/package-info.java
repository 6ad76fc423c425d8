/**
 * Finding goods by typing on the screen, in pinyin, by initials, in English or by a code. Root:
 * {@link lingao.kiosk.search.SearchPage}.
 */
@NullMarked
package lingao.kiosk.search;

import org.jspecify.annotations.NullMarked;
