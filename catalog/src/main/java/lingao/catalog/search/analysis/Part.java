package lingao.catalog.search.analysis;

/**
 * A part of a text, counted in UTF-16 units.
 *
 * @param from its first character, from 0
 * @param to the character after its last
 */
public record Part(int from, int to) {}
