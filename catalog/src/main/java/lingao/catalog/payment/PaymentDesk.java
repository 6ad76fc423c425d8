package lingao.catalog.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.account.StaffMember;

/** What the office sees and does about payments. */
@ApplicationScoped
@OfficeOnly
public class PaymentDesk {

  @Inject private AlarmStore alarms;
  @Inject private ReconciliationStore runs;
  @Inject private Reconciliation reconciliation;
  @Inject private CurrentStaff staff;

  /**
   * A page of alarms.
   *
   * @param page from 1
   */
  public AlarmPage alarms(int page) {
    return alarms.page(page);
  }

  /** Somebody of the office has looked at it; whether nobody had before. */
  public boolean settle(long alarm) {
    return alarms.settle(alarm, staff.member().map(StaffMember::displayName).orElse("office"));
  }

  /** The latest comparison with the payment service. */
  public Optional<ReconciliationRun> lastRun() {
    return runs.last();
  }

  /** Begins a comparison beside the caller; whether it did, or one goes on already. */
  public boolean compareNow() {
    return reconciliation.beginNow();
  }
}
