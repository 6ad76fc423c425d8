package lingao.storefront.aftersale;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lingao.catalog.aftersale.ReturnOffer;
import lingao.catalog.aftersale.ReturnReason;
import lingao.catalog.aftersale.ReturnRequest;
import lingao.catalog.aftersale.ReturnRequest.Pieces;
import lingao.catalog.aftersale.ReturnableLine;
import lingao.storefront.form.Typed;

/**
 * A request to give goods back while it is being filled in.
 *
 * @param key of the form
 * @param pieces by position of the line
 * @param reason empty while none is chosen
 * @param pictures keys of the photographs that were kept
 */
record ReturnDraft(
    String key, Map<Integer, Integer> pieces, String reason, String words, List<String> pictures) {

  static final String KEY = "key";
  static final String PIECES = "pieces-";
  static final String REASON = "reason";
  static final String WORDS = "words";
  static final String KEPT = "kept";
  static final String LEFT_OUT = "left-out";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 18;

  /** A new form; who bought one piece of one thing means that. */
  static ReturnDraft begun(ReturnOffer offer) {
    byte[] bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Map<Integer, Integer> pieces = new HashMap<>();
    List<ReturnableLine> open = offer.lines().stream().filter(ReturnableLine::open).toList();
    if (open.size() == 1 && open.get(0).left() == 1) {
      pieces.put(open.get(0).line().position(), 1);
    }
    return new ReturnDraft(key, pieces, "", "", List.of());
  }

  /** The form as it was sent. */
  static ReturnDraft of(Typed sent, ReturnOffer offer) {
    Map<Integer, Integer> pieces = new HashMap<>();
    offer.lines().stream()
        .map(line -> line.line().position())
        .forEach(position -> pieces.put(position, number(sent.get(PIECES + position))));
    List<String> kept = new ArrayList<>(sent.all(KEPT));
    kept.removeAll(sent.all(LEFT_OUT));
    return new ReturnDraft(sent.get(KEY), pieces, sent.get(REASON), sent.get(WORDS), kept);
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
  }

  ReturnDraft with(List<String> keptPictures) {
    return new ReturnDraft(key, pieces, reason, words, List.copyOf(keptPictures));
  }

  int of(ReturnableLine line) {
    return pieces.getOrDefault(line.line().position(), 0);
  }

  /** Lines of which pieces were chosen. */
  List<Pieces> chosen() {
    return pieces.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Pieces(entry.getKey(), entry.getValue()))
        .toList();
  }

  Optional<ReturnReason> chosenReason() {
    return List.of(ReturnReason.values()).stream()
        .filter(known -> known.name().equals(reason))
        .findFirst();
  }

  /** What is asked for, once lines and a reason are chosen. */
  ReturnRequest request(ReturnReason chosen) {
    return new ReturnRequest(
        key, chosen(), chosen, Optional.of(words).filter(w -> !w.isEmpty()), pictures);
  }
}
