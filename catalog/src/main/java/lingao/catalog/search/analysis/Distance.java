package lingao.catalog.search.analysis;

/**
 * How many letters are wrong, missing, too many or changed about with their neighbour (optimal
 * string alignment, after Damerau and Levenshtein).
 */
final class Distance {

  private Distance() {}

  static int between(String one, String other) {
    int[][] d = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : cheapest(d, one, other, i, j);
      }
    }
    return d[one.length()][other.length()];
  }

  private static int cheapest(int[][] d, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
