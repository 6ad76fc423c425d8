package lingao.catalog.media;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of documents and video that are kept, told by their content alone. */
public enum FileType {
  /** A document. */
  PDF("application/pdf", "pdf"),
  /** Video in the ISO base media file format (ISO/IEC 14496-12). */
  MP4("video/mp4", "mp4"),
  /** Video in Matroska's subset for the web. */
  WEBM("video/webm", "webm");

  private final String mediaType;
  private final String extension;

  FileType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** Such as {@code video/mp4}. */
  public String mediaType() {
    return mediaType;
  }

  /** How its address ends, such as {@code mp4}. */
  public String extension() {
    return extension;
  }

  /** Whether it moves. */
  public boolean isVideo() {
    return this != PDF;
  }

  /** The kind whose address ends so, if there is one. */
  public static Optional<FileType> ofExtension(String extension) {
    return Arrays.stream(values()).filter(t -> t.extension.equals(extension)).findFirst();
  }

  /** The kind of that media type, if there is one. */
  public static Optional<FileType> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(t -> t.mediaType.equals(mediaType)).findFirst();
  }
}
