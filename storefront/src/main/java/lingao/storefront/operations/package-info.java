/** What operators watch: readiness and numbers, served by MicroProfile Health and Metrics. */
@NullMarked
package lingao.storefront.operations;

import org.jspecify.annotations.NullMarked;
