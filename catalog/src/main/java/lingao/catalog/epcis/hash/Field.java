package lingao.catalog.epcis.hash;

import java.util.List;

/**
 * A field of the standard and how it is written.
 *
 * @param name its property in JSON
 * @param label what stands before it in the pre-hash string; may be empty
 * @param item what stands before each of its items, if it is a list; may be empty
 * @param shape what its JSON is
 * @param scalar how its values are written, if it has values
 * @param parts the fields of its object or objects in canonical order
 */
record Field(
    String name, String label, String item, Shape shape, Scalar scalar, List<Field> parts) {

  /** What a field's JSON is. */
  enum Shape {
    VALUE,
    VALUES,
    OBJECT,
    EXTENSIBLE_OBJECT,
    OBJECTS,
    EXTENSIBLE_OBJECTS;

    boolean hasParts() {
      return this != VALUE && this != VALUES;
    }

    boolean isExtensible() {
      return this == EXTENSIBLE_OBJECT || this == EXTENSIBLE_OBJECTS;
    }

    boolean isList() {
      return this == VALUES || this == OBJECTS || this == EXTENSIBLE_OBJECTS;
    }
  }

  /** Whether the property {@code key} of its object is the standard's. */
  boolean knows(String key) {
    return parts.stream().anyMatch(part -> part.name().equals(key));
  }

  static Field value(String name, Scalar scalar) {
    return new Field(name, name, "", Shape.VALUE, scalar, List.of());
  }

  static Field values(String name, String label, String item, Scalar scalar) {
    return new Field(name, label, item, Shape.VALUES, scalar, List.of());
  }

  static Field object(String name, Shape shape, Field... parts) {
    return new Field(name, name, "", shape, Scalar.TEXT, List.of(parts));
  }

  static Field objects(String name, String label, String item, Shape shape, Field... parts) {
    return new Field(name, label, item, shape, Scalar.TEXT, List.of(parts));
  }
}
