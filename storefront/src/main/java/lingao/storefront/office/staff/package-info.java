/** The accounts of the staff, as the office looks after them: {@code /office/staff}. */
@NullMarked
package lingao.storefront.office.staff;

import org.jspecify.annotations.NullMarked;
