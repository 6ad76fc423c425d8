package lingao.catalog.media;

/**
 * Something that was sent with a form and is not public yet.
 *
 * @param token names it in the form; random
 * @param contentType {@code image/jpeg}, {@code application/pdf}, {@code video/mp4} or {@code
 *     video/webm}
 * @param name of the file as its sender calls it, 1 to 80 characters
 */
public record Upload(String token, String contentType, String name, long bytes) {

  /** Whether it is a photograph. */
  public boolean isPicture() {
    return contentType.equals("image/jpeg");
  }

  /** Whether it is a video. */
  public boolean isVideo() {
    return contentType.startsWith("video/");
  }
}
