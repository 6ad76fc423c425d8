/**
 * Elasticsearch as a part of the system: one node, a copy of the catalog for searching, never the
 * truth.
 *
 * <p>Root type: {@link lingao.launcher.elasticsearch.Elasticsearch}. Used by the launcher alone.
 */
@NullMarked
package lingao.launcher.elasticsearch;

import org.jspecify.annotations.NullMarked;
