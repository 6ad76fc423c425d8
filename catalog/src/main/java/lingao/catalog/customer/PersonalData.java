package lingao.catalog.customer;

import java.util.List;

/**
 * What a feature keeps about a customer, for the download of all of it. Every bean of this type is
 * asked.
 */
public interface PersonalData {

  /** Its name in the download, such as {@code orders}. */
  String section();

  /** All of it: records or maps that JSON can hold, no secrets. */
  List<?> of(long customer);
}
