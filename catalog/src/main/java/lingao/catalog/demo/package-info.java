/** Loads the demo catalog (marked 示例) from readable files through the features' own services. */
@NullMarked
package lingao.catalog.demo;

import org.jspecify.annotations.NullMarked;
