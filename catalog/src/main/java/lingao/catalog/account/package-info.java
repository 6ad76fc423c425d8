/**
 * Who works with the shop: accounts of the county office, later of brand owners; signing in, and
 * what each may do. Root: {@link lingao.catalog.account.StaffService}.
 */
@NullMarked
package lingao.catalog.account;

import org.jspecify.annotations.NullMarked;
