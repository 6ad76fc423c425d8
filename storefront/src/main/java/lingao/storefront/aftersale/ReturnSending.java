package lingao.storefront.aftersale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lingao.catalog.aftersale.ReturnNumber;
import lingao.catalog.aftersale.ReturnReason;
import lingao.catalog.aftersale.ReturnRefused;
import lingao.catalog.aftersale.ReturnRequest;
import lingao.catalog.aftersale.ReturnService;
import lingao.catalog.media.UnreadablePicture;
import lingao.catalog.ordering.OrderNumber;
import lingao.catalog.shared.InvalidValue;
import lingao.storefront.form.Mistakes;
import lingao.storefront.form.SentForm;
import org.apache.commons.fileupload2.core.FileItem;
import org.apache.wicket.util.lang.Bytes;

/** What is done with a form that was sent: its photographs are kept, and it is a case or not. */
final class ReturnSending {

  static final String PICTURES = "pictures";
  private static final int LARGEST_PICTURE = 10 * 1024 * 1024;

  /** A photograph that is too large is refused for itself, so that nothing typed is lost. */
  static final SentForm.Bounds BOUNDS =
      new SentForm.Bounds(Bytes.megabytes(64), Bytes.megabytes(64), 400);

  private final ReturnService returns;
  private final OrderNumber order;
  private final Mistakes mistakes;
  private final UnaryOperator<String> text;

  ReturnSending(
      ReturnService returns, OrderNumber order, Mistakes mistakes, UnaryOperator<String> text) {
    this.returns = returns;
    this.order = order;
    this.mistakes = mistakes;
    this.text = text;
  }

  /** The draft with the photographs that came with it; those that cannot be kept are told. */
  ReturnDraft keep(ReturnDraft draft, SentForm sent) {
    if (sent.tooLarge()) {
      mistakes.add(PICTURES, say("picture-large"));
    }
    List<String> kept = new ArrayList<>(returns.kept(order, draft.pictures()));
    for (FileItem<?> file : sent.files()) {
      keep(file).ifPresent(kept::add);
    }
    if (kept.size() > ReturnRequest.MOST_PICTURES) {
      mistakes.add(PICTURES, say("TOO_MANY_PICTURES"));
    }
    return draft.with(kept.stream().limit(ReturnRequest.MOST_PICTURES).toList());
  }

  private Optional<String> keep(FileItem<?> file) {
    if (file.getSize() > LARGEST_PICTURE) {
      mistakes.add(PICTURES, say("picture-large"));
      return Optional.empty();
    }
    try {
      return Optional.of(returns.keep(order, SentForm.take(file)).key());
    } catch (UnreadablePicture e) {
      mistakes.add(PICTURES, say("picture-unreadable"));
    } catch (ReturnRefused e) {
      mistakes.add(PICTURES, say(e.rule().name()));
    }
    return Optional.empty();
  }

  /** Makes a case of it; nothing when something is wrong, which is told at its field. */
  Optional<ReturnNumber> send(ReturnDraft draft, String firstLine) {
    if (draft.chosen().isEmpty()) {
      mistakes.add(firstLine, say("nothing-chosen"));
    }
    Optional<ReturnReason> reason = draft.chosenReason();
    if (reason.isEmpty()) {
      mistakes.add(ReturnDraft.REASON, say("no-reason-chosen"));
    }
    return mistakes.isEmpty() ? request(draft, reason.orElseThrow()) : Optional.empty();
  }

  private Optional<ReturnNumber> request(ReturnDraft draft, ReturnReason reason) {
    try {
      return Optional.of(returns.request(order, draft.request(reason)));
    } catch (ReturnRefused e) {
      mistakes.add(field(e), say(e.rule().name()));
    } catch (InvalidValue e) {
      boolean words = e.name().equals("words");
      mistakes.add(words ? ReturnDraft.WORDS : ReturnDraft.REASON, say(words ? "words" : "stale"));
    }
    return Optional.empty();
  }

  private static String field(ReturnRefused refused) {
    return switch (refused.rule()) {
      case PICTURES_NEEDED, UNKNOWN_PICTURE, TOO_MANY_PICTURES -> PICTURES;
      case REASON_NEEDED -> ReturnDraft.REASON;
      case NOTHING_LEFT, TOO_LATE, TOO_MANY_PIECES -> ReturnDraft.PIECES + refused.position();
      case ORDER_NOT_RECEIVED, DONE_ALREADY, UNKNOWN_CASE -> ReturnDraft.REASON;
    };
  }

  private String say(String rule) {
    return text.apply("return-page.mistake." + rule);
  }
}
