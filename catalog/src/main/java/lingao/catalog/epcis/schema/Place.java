package lingao.catalog.epcis.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document a value stands. Its pointer is only written for an error, as most documents
 * have none.
 *
 * @param errors those of the whole document
 */
record Place(@Nullable Place parent, String name, List<SchemaError> errors) {

  /** So many tell enough about one event. */
  private static final int MOST = 10;

  static Place root(List<SchemaError> errors) {
    return new Place(null, "", errors);
  }

  Place child(String property) {
    return new Place(this, property, errors);
  }

  Place child(int index) {
    return child(Integer.toString(index));
  }

  void refuse(String rule) {
    if (errors.size() < MOST) {
      errors.add(new SchemaError(pointer(), rule));
    }
  }

  private String pointer() {
    return parent == null
        ? ""
        : parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
