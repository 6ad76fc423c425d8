package lingao.catalog.fulfilment;

import java.util.Optional;

/**
 * That a region shall have another freight rule.
 *
 * @param division its code
 * @param seen the rule of its own that the reader has seen; absent for none
 * @param wanted the rule that it shall have; absent for that of what it belongs to
 */
public record RegionChange(String division, Optional<String> seen, Optional<String> wanted) {}
