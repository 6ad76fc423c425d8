/**
 * What staff and customers share when they prove who they are: passwords and their rules, tokens,
 * waiting after failures. Depends on no feature; used by {@code account} and {@code customer}.
 */
@NullMarked
package lingao.catalog.credential;

import org.jspecify.annotations.NullMarked;
