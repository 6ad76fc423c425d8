/**
 * PostgreSQL as a part of the system: its files, its durable settings, the shop's role and
 * database.
 *
 * <p>Root type: {@link lingao.launcher.postgres.Postgres}. Used by the launcher alone.
 */
@NullMarked
package lingao.launcher.postgres;

import org.jspecify.annotations.NullMarked;
