/**
 * What texts and questions consist of, for finding: characters and pairs of them, how they sound,
 * their initials, words of other scripts. Done here, so that the plainest search engine will do.
 * Roots: {@link lingao.catalog.search.analysis.Terms} for texts, {@link
 * lingao.catalog.search.analysis.Question} for what is asked; for the search engines alone.
 */
@NullMarked
package lingao.catalog.search.analysis;

import org.jspecify.annotations.NullMarked;
