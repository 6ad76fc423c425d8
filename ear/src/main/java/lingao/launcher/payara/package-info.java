/**
 * Payara Server as a part of the system: a domain that is made anew for each start from the
 * distribution's template, and the shop's EAR in it.
 *
 * <p>Root type: {@link lingao.launcher.payara.Payara}. Used by the launcher alone.
 */
@NullMarked
package lingao.launcher.payara;

import org.jspecify.annotations.NullMarked;
