/**
 * Words that people use for the same thing, kept by the county office: the search finds each by all
 * others. Root: {@link lingao.catalog.search.synonym.SynonymService}.
 */
@NullMarked
package lingao.catalog.search.synonym;

import org.jspecify.annotations.NullMarked;
