/**
 * What delivery costs: the list of freight rules, and where one is changed and its history read.
 */
@NullMarked
package lingao.storefront.office.freight;

import org.jspecify.annotations.NullMarked;
