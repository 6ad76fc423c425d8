package lingao.catalog.epcis.access;

import lingao.catalog.shared.Slug;

/**
 * Whom a key stands for.
 *
 * @param brand whose key it is
 * @param account by which its doings are remembered, such as {@code key:12ab}
 */
public record KeyHolder(Slug brand, String account) {}
