/**
 * What people find suspicious about packages: reported without an account, looked into by the
 * county office. Whom to answer is forgotten once it is settled, at the latest after 90 days.
 * Roots: {@link lingao.catalog.suspicion.SuspicionService} for everybody, {@link
 * lingao.catalog.suspicion.SuspicionDesk} for the office.
 */
@NullMarked
package lingao.catalog.suspicion;

import org.jspecify.annotations.NullMarked;
