package lingao.catalog.media;

/**
 * A picture that is not for everybody.
 *
 * @param key random, 32 characters of base64url; who may see it is for others to say
 * @param width pixels
 * @param height pixels
 */
public record PrivatePicture(String key, int width, int height) {}
