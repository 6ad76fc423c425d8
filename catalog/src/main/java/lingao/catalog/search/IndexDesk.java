package lingao.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lingao.catalog.account.OfficeOnly;

/** The county office's way to {@link IndexCare}: as there, for nobody else. */
@OfficeOnly
@ApplicationScoped
public class IndexDesk {

  @Inject private IndexCare care;

  /** See {@link IndexCare#report}. */
  public IndexReport report() {
    return care.report();
  }

  /** See {@link IndexCare#rebuild}. */
  public boolean rebuild() {
    return care.rebuild();
  }

  /** See {@link IndexCare#check}. */
  public boolean check() {
    return care.check();
  }

  /** See {@link IndexCare#retryRefused}. */
  public boolean retryRefused() {
    return care.retryRefused();
  }
}
