/** Reports of suspicious packages, as the office looks into them: {@code /office/suspicions}. */
@NullMarked
package lingao.storefront.office.suspicion;

import org.jspecify.annotations.NullMarked;
