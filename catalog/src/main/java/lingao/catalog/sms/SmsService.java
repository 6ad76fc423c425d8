package lingao.catalog.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.ShopSecret;
import lingao.catalog.shared.ShopTime;

/** Answers messages that ask for a batch. */
@ApplicationScoped
public class SmsService {

  /** The longest text that is read, characters: more than any telephone sends as one message. */
  public static final int LONGEST = 2000;

  /** A number may ask so often within {@link #PER}; once more it is told so, then it is silent. */
  static final int MOST = 20;

  static final Duration PER = Duration.ofHours(1);

  /** The same words come again so soon only because the provider or a finger stuttered. */
  static final Duration STUTTER = Duration.ofSeconds(20);

  /** So long a message is known by the provider's name of it, and a number is remembered. */
  static final Duration MEMORY = Duration.ofDays(1);

  private static final String PURPOSE = "sms-number";

  @Inject SmsProvider provider;
  @Inject SmsBook book;
  @Inject SmsAnswers answers;
  @Inject SmsReplies replies;
  @Inject ShopSecret secret;
  @Inject ShopTime time;

  /**
   * The answer to a message, at most 140 characters; nothing for a number that asks too much. The
   * same message again gets the same answer and does not count again.
   *
   * @throws UntrustedSms when it is not the provider's
   * @throws SmsUnavailable when no provider is set up
   * @throws InvalidValue when its sender or length make no sense
   */
  @Transactional
  public Optional<String> answer(InboundSms sms) {
    provider.verify(sms);
    if (sms.text().length() > LONGEST) {
      throw new InvalidValue("text", "at most " + LONGEST + " characters");
    }
    String number = secret.sign(PURPOSE, Sender.of(sms.from()).digits());
    Instant now = time.now();
    book.queue(number, now);
    Optional<String> name = name(sms);
    String message = secret.sign(PURPOSE, name.orElse(sms.text()));
    return book.given(number, message, now.minus(name.isPresent() ? MEMORY : STUTTER))
        .orElseGet(() -> given(sms, number, message, now))
        .reply();
  }

  /** By what a message is known again, apart from its words. */
  private static Optional<String> name(InboundSms sms) {
    return sms.id()
        .map(id -> "id " + id)
        .or(() -> sms.time().map(time -> "at " + time + " " + sms.text()));
  }

  private SmsBook.Given given(InboundSms sms, String number, String message, Instant now) {
    int asked = book.count(number, now, PER);
    Optional<String> reply =
        asked > MOST + 1 ? Optional.empty() : Optional.of(said(sms, number, asked));
    book.keep(number, message, now, reply);
    return new SmsBook.Given(reply);
  }

  private String said(InboundSms sms, String number, int asked) {
    Inquiry inquiry = Inquiry.read(sms.text());
    return asked > MOST ? replies.tooMany(inquiry.language()) : answers.to(inquiry, number);
  }
}
