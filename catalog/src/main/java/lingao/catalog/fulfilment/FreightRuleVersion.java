package lingao.catalog.fulfilment;

/**
 * A freight rule as it stood at some time.
 *
 * @param version counts its changes; whoever changes the rule says which version they have seen
 */
public record FreightRuleVersion(FreightRule rule, int version) {}
