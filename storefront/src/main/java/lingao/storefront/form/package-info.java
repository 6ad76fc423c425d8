/**
 * Plain forms of the shop's private pages: what was typed is kept, what is wrong is told at its
 * field and once more at the top. They work without script. Roots: {@link
 * lingao.storefront.form.Typed}, {@link lingao.storefront.form.FieldPanel}.
 */
@NullMarked
package lingao.storefront.form;

import org.jspecify.annotations.NullMarked;
