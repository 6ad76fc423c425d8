/** What the API's answers look like; clients rely on each field's name. */
@NullMarked
package lingao.storefront.api.view;

import org.jspecify.annotations.NullMarked;
