package lingao.catalog.certification;

import java.time.LocalDate;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;

/**
 * A certificate as pages show it.
 *
 * @param number unique; demo ones begin with {@code DEMO-}
 * @param issued first day of validity
 * @param expires last day of validity; none for a geographical indication without end
 * @param status as of the day it was read
 */
public record Certificate(
    String number,
    Mark mark,
    LocalizedText scope,
    LocalizedText issuer,
    LocalDate issued,
    Optional<LocalDate> expires,
    CertificateStatus status) {}
