/** What search engines and browsers look for at the root: sitemap and robots.txt. */
@NullMarked
package lingao.storefront.site;

import org.jspecify.annotations.NullMarked;
