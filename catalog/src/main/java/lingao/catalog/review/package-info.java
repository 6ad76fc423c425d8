/**
 * Reviews: what buyers say of goods that they received, let in by the office, answered by brands.
 * Root: {@link lingao.catalog.review.ReviewService}; the office's and brands' side is {@link
 * lingao.catalog.review.ReviewDesk}.
 */
@NullMarked
package lingao.catalog.review;

import org.jspecify.annotations.NullMarked;
