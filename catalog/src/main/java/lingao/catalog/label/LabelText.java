package lingao.catalog.label;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is the same on all labels of a batch, in Chinese.
 *
 * @param brand name of the brand
 * @param product name of the product
 * @param pack weight or size
 * @param code the batch's trace code in groups
 * @param bestBefore last day
 * @param demo whether it belongs to demonstration data and has to say so
 * @param emblem the brand's, a JPEG file
 */
record LabelText(
    String brand,
    String product,
    String pack,
    String code,
    LocalDate bestBefore,
    boolean demo,
    Optional<Path> emblem) {}
