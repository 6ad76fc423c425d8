/**
 * Starts and stops the whole system on one machine: PostgreSQL, Elasticsearch, Payara and the
 * shop's EAR.
 *
 * <p>Root type: {@link lingao.launcher.Launcher}, used by {@code mvn -Prun} through {@link
 * lingao.launcher.Run}, by the tests and by the bench. Nothing of the shop itself depends on it.
 */
@NullMarked
package lingao.launcher;

import org.jspecify.annotations.NullMarked;
