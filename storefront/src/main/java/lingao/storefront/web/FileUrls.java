package lingao.storefront.web;

/** Addresses of documents and video that are kept for everybody. */
public final class FileUrls {

  private FileUrls() {}

  /**
   * The address of a file from the server's root, such as {@code /media/files/3f….mp4}; it answers
   * requests for a part of it, so that video seeks.
   *
   * @param key SHA-256 of its bytes in hexadecimal digits
   * @param mediaType such as {@code video/mp4}
   */
  public static String url(String key, String mediaType) {
    return "/media/files/" + key + "." + ending(mediaType);
  }

  /** What follows the slash of the media type is how such files end: pdf, mp4, webm. */
  private static String ending(String mediaType) {
    return mediaType.substring(mediaType.indexOf('/') + 1);
  }
}
