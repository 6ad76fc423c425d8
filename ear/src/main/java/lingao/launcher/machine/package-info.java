/**
 * What the launcher needs of the operating system: processes that start, are watched, stop and are
 * found again after a crash; ports, users, folders.
 *
 * <p>Root type: {@link lingao.launcher.machine.Server}. Knows nothing of databases or application
 * servers; the packages of the parts use it, and it uses none of them.
 */
@NullMarked
package lingao.launcher.machine;

import org.jspecify.annotations.NullMarked;
