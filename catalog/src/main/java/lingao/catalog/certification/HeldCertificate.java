package lingao.catalog.certification;

import lingao.catalog.shared.Slug;

/**
 * A certificate and who holds it: it proves nothing for anybody else.
 *
 * @param holder the brand
 */
public record HeldCertificate(Certificate certificate, Slug holder) {}
