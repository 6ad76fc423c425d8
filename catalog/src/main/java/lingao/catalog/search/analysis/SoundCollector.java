package lingao.catalog.search.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects how texts sound. */
final class SoundCollector {

  /** Syllables that are said in one go; more are not typed. */
  private static final int LONGEST = 12;

  private static final int LONGEST_SPELLING = 6;
  private static final int SHORTEST_SPELLING = 4;

  private final Set<String> sounds = new LinkedHashSet<>();
  private final Set<String> initials = new LinkedHashSet<>();
  private final Set<String> pairs = new LinkedHashSet<>();
  private final Set<String> likes = new LinkedHashSet<>();
  private final Set<String> spellings = new LinkedHashSet<>();

  /** Adds characters in a row, each with its readings, the likeliest first. */
  void add(List<List<String>> readings) {
    for (int i = 0; i < readings.size(); i++) {
      addFrom(readings.subList(i, Math.min(readings.size(), i + LONGEST)));
      for (String reading : readings.get(i)) {
        pairs.add(reading);
        likes.add(SouthernSound.of(reading));
      }
      if (i > 0) {
        addPairs(readings.get(i - 1), readings.get(i));
      }
    }
  }

  Set<String> sounds() {
    return sounds;
  }

  Set<String> initials() {
    return initials;
  }

  Set<String> pairs() {
    return pairs;
  }

  Set<String> likes() {
    return likes;
  }

  Set<String> spellings() {
    return spellings;
  }

  private void addFrom(List<List<String>> readings) {
    List<String> likely = readings.stream().map(SoundCollector::likely).toList();
    sounds.add(Terms.shortSound(String.join("", likely)));
    initials.add(Terms.shortInitials(initials(likely)));
    for (int end = 2; end <= Math.min(LONGEST_SPELLING, likely.size()); end++) {
      String spelling = String.join("", likely.subList(0, end));
      if (spelling.length() >= SHORTEST_SPELLING) {
        spellings.add(spelling);
      }
    }
    addOtherReadings(readings, likely);
  }

  /** One character of several readings at a time. */
  private void addOtherReadings(List<List<String>> readings, List<String> likely) {
    for (int i = 0; i < readings.size(); i++) {
      String before = String.join("", likely.subList(0, i));
      String after = String.join("", likely.subList(i + 1, likely.size()));
      readings.get(i).stream()
          .skip(1)
          .forEach(other -> sounds.add(Terms.shortSound(before + other + after)));
    }
  }

  private void addPairs(List<String> first, List<String> second) {
    for (String one : first) {
      for (String two : second) {
        pairs.add(one + "-" + two);
        pairs.add(one + "-" + two.charAt(0));
        pairs.add(one.charAt(0) + "-" + two);
        pairs.add(one.charAt(0) + "-" + two.charAt(0));
        likes.add(SouthernSound.of(one) + "-" + SouthernSound.of(two));
      }
    }
  }

  private static String likely(List<String> readings) {
    return readings.isEmpty() ? "" : readings.get(0);
  }

  private static String initials(List<String> syllables) {
    StringBuilder initials = new StringBuilder();
    syllables.stream().filter(s -> !s.isEmpty()).forEach(s -> initials.append(s.charAt(0)));
    return initials.toString();
  }
}
