package lingao.catalog.certification;

/** Whether a certificate may be relied on today. Only {@link #VALID} is ever shown as a mark. */
public enum CertificateStatus {
  /** Issued, not expired, of a mark that still exists. */
  VALID,
  /** Its first day lies ahead. */
  NOT_YET_VALID,
  /** Its last day has passed. */
  EXPIRED,
  /** Its mark no longer exists; history only. */
  DISCONTINUED
}
