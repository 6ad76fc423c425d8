package lingao.catalog.epcis.schema;

/**
 * Where a document breaks the schema.
 *
 * @param pointer JSON pointer within what was checked (RFC 6901)
 * @param rule what must be there, in one sentence
 */
public record SchemaError(String pointer, String rule) {}
