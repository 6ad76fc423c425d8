/** Hall pages: the experience halls and what lies on their shelves. */
@NullMarked
package lingao.storefront.hall;

import org.jspecify.annotations.NullMarked;
