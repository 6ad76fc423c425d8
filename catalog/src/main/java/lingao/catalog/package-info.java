/**
 * All business features of the shop, one package each. A feature's root holds its domain types and
 * its {@code XService}; sub-packages hold adapters. Web modules see services and read-only records.
 */
@NullMarked
package lingao.catalog;

import org.jspecify.annotations.NullMarked;
