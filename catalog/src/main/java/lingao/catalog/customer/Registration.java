package lingao.catalog.customer;

import java.util.Locale;
import lingao.catalog.shared.Email;

/** A registration that waits for its address to be confirmed. */
record Registration(Email email, String name, Locale language, String passwordHash) {}
