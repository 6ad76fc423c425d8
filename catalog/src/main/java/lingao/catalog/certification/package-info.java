/**
 * Certification marks (三品一标, production licence, conformity) and their certificates. Root: {@link
 * lingao.catalog.certification.CertificationService}.
 */
@NullMarked
package lingao.catalog.certification;

import org.jspecify.annotations.NullMarked;
