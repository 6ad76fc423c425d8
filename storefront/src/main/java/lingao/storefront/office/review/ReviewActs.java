package lingao.storefront.office.review;

import java.util.OptionalLong;
import lingao.catalog.review.ReviewDesk;
import lingao.catalog.shared.InvalidValue;
import org.apache.wicket.request.IRequestParameters;

/** Does what a button of a {@link ReviewCard} was pressed for. */
public record ReviewActs(ReviewDesk desk, IRequestParameters sent) {

  /** How it ended. */
  public enum End {
    /** It is done. */
    DONE,
    /** Somebody was quicker, or nothing was pressed. */
    NOTHING,
    /** The text is too short or too long. */
    REFUSED
  }

  /** Answers a review. */
  public End reply() {
    return pressed("reply").isPresent() ? done("reply") : End.NOTHING;
  }

  /** Answers a review, lets it in or turns it down. */
  public End any() {
    for (String act : new String[] {"approve", "reject", "reply"}) {
      if (pressed(act).isPresent()) {
        return done(act);
      }
    }
    return End.NOTHING;
  }

  private End done(String act) {
    long id = pressed(act).orElseThrow();
    try {
      boolean done =
          switch (act) {
            case "approve" -> desk.approve(id);
            case "reject" -> desk.reject(id, text("reason-" + id));
            default -> desk.reply(id, text("words-" + id));
          };
      return done ? End.DONE : End.NOTHING;
    } catch (InvalidValue e) {
      return End.REFUSED;
    }
  }

  private OptionalLong pressed(String act) {
    String value = text(act);
    return value.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(value))
        : OptionalLong.empty();
  }

  private String text(String name) {
    return sent.getParameterValue(name).toString("");
  }
}
