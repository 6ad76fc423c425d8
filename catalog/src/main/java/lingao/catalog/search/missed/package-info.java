/**
 * What people looked for and did not find, so that the county office can help with a synonym or a
 * product. Tells nothing of who searched. Root: {@link
 * lingao.catalog.search.missed.MissedSearches}.
 */
@NullMarked
package lingao.catalog.search.missed;

import org.jspecify.annotations.NullMarked;
