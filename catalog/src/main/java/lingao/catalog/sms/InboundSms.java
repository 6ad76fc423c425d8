package lingao.catalog.sms;

import java.util.Optional;

/**
 * A message as a provider passes it on, not yet believed.
 *
 * @param from number of the sender, as the provider writes it
 * @param text what was written; all parts of a long message together
 * @param signature the provider's; empty for none
 * @param id the provider's own name of the message, the same when it is passed on again
 * @param time when it was passed on, as the provider writes it
 */
public record InboundSms(
    String from, String text, String signature, Optional<String> id, Optional<String> time) {

  /** A message of which the provider tells no time. */
  public InboundSms(String from, String text, String signature, Optional<String> id) {
    this(from, text, signature, id, Optional.empty());
  }

  /** Tells nobody's number, and not what they wrote. */
  @Override
  public String toString() {
    return "a message of " + text.length() + " characters";
  }
}
