package lingao.catalog.suspicion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.account.StaffMember;
import lingao.catalog.media.PrivatePictures;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopTime;

/** Reports of suspicious packages, as the county office looks into them. */
@ApplicationScoped
@OfficeOnly
public class SuspicionDesk {

  private static final int LONGEST_NOTE = 1000;
  private static final int LAST_PAGE = 100_000;

  @Inject private SuspicionStore store;
  @Inject private PrivatePictures pictures;
  @Inject private CurrentStaff staff;
  @Inject private ShopTime time;

  /**
   * Reports in one of {@code states}, at least one: waiting ones the longest waiting first, settled
   * ones the latest first.
   *
   * @param page from 1
   */
  public SuspicionPage page(List<SuspicionState> states, int page) {
    return store.page(states, Math.min(page, LAST_PAGE));
  }

  /** How many nobody has looked at yet. */
  public long waiting() {
    return store.page(List.of(SuspicionState.NEW), 1).total();
  }

  /** The report, if there is one. */
  public Optional<Suspicion> find(long id) {
    return store.find(id);
  }

  /** The photograph of a report, a JPEG. */
  public Optional<byte[]> picture(long id) {
    return store.find(id).flatMap(Suspicion::picture).flatMap(pictures::content);
  }

  /**
   * Says where a report stands and what was found. Once it is settled, whom to answer is forgotten.
   *
   * @param version that the clerk has read
   * @param note at most 1,000 characters; needed when it is settled
   * @return false when somebody else has changed it meanwhile
   */
  public boolean move(long id, int version, SuspicionState state, String note) {
    String tidy = note.strip().replaceAll("[\\p{Cntrl}&&[^\\n]]", "");
    int length = NewSuspicion.length(tidy);
    if (length > LONGEST_NOTE || (state.isSettled() && length < 2)) {
      throw new InvalidValue("note", "2 to " + LONGEST_NOTE + " characters");
    }
    if (state == SuspicionState.NEW) {
      throw new InvalidValue("state", "one that somebody gave it");
    }
    String who = staff.member().map(StaffMember::displayName).orElseThrow();
    return store.move(id, version, state, tidy, who, time.now());
  }
}
