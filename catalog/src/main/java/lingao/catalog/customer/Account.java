package lingao.catalog.customer;

/** A customer and what proves that it is them; stays in this package. */
record Account(Customer customer, String passwordHash) {}
