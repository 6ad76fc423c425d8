/**
 * What comes after a sale: buyers ask for their money back, by line and piece, with photographs;
 * the office decides; money goes back exactly once and never more than was paid. Roots: {@link
 * lingao.catalog.aftersale.ReturnService} for buyers, {@link lingao.catalog.aftersale.ReturnDesk}
 * for the office. Each step is told as {@link lingao.catalog.aftersale.ReturnMoved}, within the
 * transaction in which it happens.
 */
@NullMarked
package lingao.catalog.aftersale;

import org.jspecify.annotations.NullMarked;
