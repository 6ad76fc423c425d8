package lingao.catalog.fulfilment;

/**
 * The terms as they stood at some time.
 *
 * @param version counts their changes; whoever changes them says which version they have seen
 */
public record DeliveryTermsVersion(DeliveryTerms terms, int version) {}
