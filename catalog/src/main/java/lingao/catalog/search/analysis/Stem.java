package lingao.catalog.search.analysis;

/** English words without the ends that make no difference to a shopper. */
final class Stem {

  private static final int SHORTEST = 4;

  private Stem() {}

  /** The word without its plural: prawns and prawn, jellies and jelly, boxes and box are one. */
  static String of(String word) {
    if (word.length() < SHORTEST || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return chop(word, 3) + "y";
    }
    return hasSibilantPlural(word) ? chop(word, 2) : chop(word, 1);
  }

  private static boolean hasSibilantPlural(String word) {
    return word.endsWith("es")
        && ("sxzo".indexOf(word.charAt(word.length() - 3)) >= 0
            || word.endsWith("ches")
            || word.endsWith("shes"));
  }

  private static String chop(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
