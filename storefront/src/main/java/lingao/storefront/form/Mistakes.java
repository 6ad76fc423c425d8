package lingao.storefront.form;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is wrong in a form, a sentence for each field, in the order in which it was found. */
public final class Mistakes {

  private final Map<String, String> sentences = new LinkedHashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  /** Notes what is wrong with a field; its first mistake counts. */
  public Mistakes add(String field, String sentence) {
    sentences.putIfAbsent(field, sentence);
    return this;
  }

  /** What is wrong with a field. */
  public Optional<String> of(String field) {
    return Optional.ofNullable(sentences.get(field));
  }

  /** What a field is called; known once it was made. */
  Optional<String> label(String field) {
    return Optional.ofNullable(labels.get(field));
  }

  /** Learns what a field is called. */
  void name(String field, String label) {
    labels.put(field, label);
  }

  /** Whether nothing is wrong. */
  public boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** All of them, by field. */
  public Map<String, String> all() {
    return Collections.unmodifiableMap(sentences);
  }
}
