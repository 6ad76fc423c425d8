package lingao.catalog.media;

import lingao.catalog.shared.LocalizedText;

/**
 * A picture as pages show it.
 *
 * @param key SHA-256 of the original's bytes, 64 hexadecimal digits; part of its address
 * @param width of the original, pixels
 * @param height of the original, pixels
 * @param alt what a person who can't see it should know
 */
public record Picture(String key, int width, int height, LocalizedText alt) {}
