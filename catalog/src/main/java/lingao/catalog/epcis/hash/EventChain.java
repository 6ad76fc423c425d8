package lingao.catalog.epcis.hash;

import java.util.regex.Pattern;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Sha256;

/**
 * The chain of a batch's events: its head stands for all of them in their order, so who has noted
 * it (it is printed on the story page) sees whether one was changed, left out, added or moved
 * before it.
 *
 * <p>The start is the SHA-256 of the batch as GS1 element string, {@code (01)}, the GTIN's 14
 * digits, {@code (10)} and the lot; each next head is the SHA-256 of the head before, as 64
 * hexadecimal digits in lower case, and directly behind it the event's {@link EventHash} as it is
 * written. All is ASCII. With a file of the hashes, one a line, and a POSIX shell:
 *
 * <pre>{@code
 * h=$(printf %s '(01)09501101530003(10)L1' | sha256sum | cut -c1-64)
 * while read -r e; do h=$(printf %s%s "$h" "$e" | sha256sum | cut -c1-64); done <hashes; echo $h
 * }</pre>
 *
 * @param head 64 hexadecimal digits in lower case
 */
public record EventChain(String head) {

  private static final Pattern HEAD = Pattern.compile("[0-9a-f]{64}");

  /** GS1's character set 82, AI (10). */
  private static final Pattern LOT = Pattern.compile("[!-\"%-?A-Z_a-z]{1,20}");

  /** Refuses other forms of a head with {@link InvalidValue}. */
  public EventChain {
    if (!HEAD.matcher(head).matches()) {
      throw new InvalidValue("chain head", "64 hexadecimal digits in lower case");
    }
  }

  /**
   * The chain of a batch without events.
   *
   * @param lot 1 to 20 characters of GS1's character set 82, otherwise {@link InvalidValue}
   */
  public static EventChain start(Gtin gtin, String lot) {
    if (!LOT.matcher(lot).matches()) {
      throw new InvalidValue("lot", "1 to 20 letters, digits or signs of GS1 character set 82");
    }
    return new EventChain(Sha256.hex("(01)" + gtin.value() + "(10)" + lot));
  }

  /** The chain with one more event at its end. */
  public EventChain append(EventHash event) {
    return new EventChain(Sha256.hex(head + event.value()));
  }
}
