/**
 * The visitor before a kiosk, as long as they stand there: which basket is theirs, kept in a
 * short-lived signed cookie and forgotten when the idle screen comes back. Root: {@link
 * lingao.kiosk.visit.Visits}; screens about a visitor extend {@link lingao.kiosk.visit.VisitPage}.
 */
@NullMarked
package lingao.kiosk.visit;

import org.jspecify.annotations.NullMarked;
