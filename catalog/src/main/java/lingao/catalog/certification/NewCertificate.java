package lingao.catalog.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.LocalizedText;

/**
 * What is needed to register a certificate.
 *
 * @param brand slug of the brand that holds it
 * @param products slugs of the products that it covers
 */
public record NewCertificate(
    String number,
    String brand,
    Mark mark,
    LocalizedText scope,
    LocalizedText issuer,
    LocalDate issued,
    Optional<LocalDate> expires,
    List<String> products,
    boolean demo) {}
