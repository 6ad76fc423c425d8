package lingao.catalog.epcis;

import java.util.OptionalInt;

/**
 * Why a document or one of its events was refused.
 *
 * @param event its index in the document's list, from 0; nothing if the document itself is wrong
 * @param pointer where in the document, as JSON pointer (RFC 6901), such as {@code
 *     /epcisBody/eventList/3/epcList/0}; empty for the whole
 * @param detail one sentence, safe to show
 */
public record CaptureError(OptionalInt event, String pointer, Reason reason, String detail) {

  private static final int LONGEST = 500;

  /** Shortens what names a part of a hostile document, and takes control characters out of it. */
  public CaptureError {
    pointer = plain(pointer);
    detail = plain(detail);
  }

  private static String plain(String text) {
    String shown = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
    if (shown.length() <= LONGEST) {
      return shown;
    }
    boolean halved = Character.isHighSurrogate(shown.charAt(LONGEST - 1));
    return shown.substring(0, halved ? LONGEST - 1 : LONGEST);
  }

  /** Kinds of errors, for programs. */
  public enum Reason {
    /** No JSON, or the same name twice in an object. */
    MALFORMED,
    /** Too large, too deep, or too many events. */
    OVERSIZED,
    /** Against GS1's JSON schema. */
    SCHEMA,
    /** A value that the standard doesn't allow, such as a wrong check digit. */
    INVALID,
    /** Keys, or an event, of another brand. */
    NOT_PERMITTED,
    /** The eventID belongs to another event already. */
    CONFLICT
  }
}
