package lingao.catalog.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.OfficeOnly;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;

/** The other side of reviews: the office lets them in, it and the brand's owner answer. */
@ApplicationScoped
public class ReviewDesk {

  private static final int LONGEST_REASON = 200;
  private static final int LONGEST_REPLY = 1_000;
  private static final int LAST_PAGE = 100_000;

  @Inject private ReviewStore store;
  @Inject private ReviewReader reader;
  @Inject private CurrentStaff staff;
  @Inject private ShopTime time;

  /**
   * Reviews of a state: waiting ones the longest waiting first, others the latest first.
   *
   * @param page from 1
   */
  @OfficeOnly
  @Transactional
  public ReviewPage page(ReviewState state, int page) {
    return reader.ofState(state, within(page));
  }

  /**
   * Approved reviews of a brand, those without a reply first, for its owner or the office.
   *
   * @param page from 1
   */
  @Transactional
  public ReviewPage ofBrand(String brand, int page) {
    requireBrand(brand, "ofBrand");
    return reader.ofBrand(brand, within(page));
  }

  /** Lets a review be seen. False when it was not waiting, such as when somebody was quicker. */
  @OfficeOnly
  @Transactional
  public boolean approve(long id) {
    return store.approve(id);
  }

  /**
   * Turns a review down, also one that is seen already. False when it is turned down already, or
   * there is none.
   *
   * @param reason for its author, 2 to 200 characters
   */
  @OfficeOnly
  @Transactional
  public boolean reject(long id, String reason) {
    return store.reject(id, Words.tidy("reason", reason, LONGEST_REASON));
  }

  /**
   * Answers a review that is seen, or puts another answer in the place of one. False when it is not
   * seen, or there is none.
   *
   * @param words 2 to 1,000 characters
   * @throws NotPermitted to all but the office and the owner of the product's brand
   */
  @Transactional
  public boolean reply(long id, String words) {
    Optional<String> brand = store.brandOf(id);
    brand.ifPresent(slug -> requireBrand(slug, "reply"));
    return brand.isPresent()
        && store.reply(id, Words.tidy("reply", words, LONGEST_REPLY), time.now());
  }

  private void requireBrand(String brand, String what) {
    boolean owner = staff.member().filter(member -> owns(member, brand)).isPresent();
    if (!owner && !staff.isOffice()) {
      throw new NotPermitted(what);
    }
  }

  private static boolean owns(StaffMember member, String brand) {
    return member.role() == Role.OWNER && member.brand().equals(Optional.of(new Slug(brand)));
  }

  private static int within(int page) {
    return Math.min(Math.max(1, page), LAST_PAGE);
  }
}
