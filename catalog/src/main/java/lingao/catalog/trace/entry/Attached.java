package lingao.catalog.trace.entry;

import java.util.List;
import java.util.Optional;
import lingao.catalog.media.Upload;

/**
 * What was sent with a record, by the tokens of {@link Upload}s.
 *
 * @param files photographs, documents and at most one video, in any order
 */
public record Attached(List<Upload> files) {

  /** Nothing. */
  public static final Attached NONE = new Attached(List.of());

  /** How many photographs a record may have. */
  public static final int MOST_PHOTOS = 6;

  /** How many documents a record may have. */
  public static final int MOST_DOCUMENTS = 4;

  /** Copies its list. */
  public Attached {
    files = List.copyOf(files);
  }

  /** The photographs. */
  public List<Upload> photos() {
    return files.stream().filter(Upload::isPicture).limit(MOST_PHOTOS).toList();
  }

  /** The documents. */
  public List<Upload> documents() {
    return files.stream()
        .filter(f -> !f.isPicture() && !f.isVideo())
        .limit(MOST_DOCUMENTS)
        .toList();
  }

  /** The video. */
  public Optional<Upload> video() {
    return files.stream().filter(Upload::isVideo).findFirst();
  }
}
