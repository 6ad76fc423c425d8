/**
 * Where labels are printed: which batch, then what for and on which paper, then a PDF file. Owners'
 * pages are made of the same panels.
 */
@NullMarked
package lingao.storefront.office.label;

import org.jspecify.annotations.NullMarked;
