/**
 * The JSON schema of EPCIS 2.0 as GS1 publishes it, in code: which properties a document and each
 * type of event has, which are required, of which form their values are, and where extensions may
 * stand. Root: {@link lingao.catalog.epcis.schema.EpcisSchema}.
 *
 * <p>In code, since a general validator takes longer for an event than all the rest of its capture,
 * and since errors can so say what is right. It differs from GS1's file where that falls behind the
 * text of EPCIS 2.0 and its XML schema:
 *
 * <ul>
 *   <li>{@code persistentDisposition} may stand in each type of event, not in two alone.
 *   <li>A sensor report has a type or an exception; the file asks for the type always.
 *   <li>Measurements are any word that begins with a capital letter: GS1's web vocabulary grows.
 *   <li>An aggregation that isn't an observation has a parent (EPCIS 2.0, 7.4.3).
 *   <li>Events of types of one's own are refused: nothing here could tell what they are about.
 * </ul>
 */
@NullMarked
package lingao.catalog.epcis.schema;

import org.jspecify.annotations.NullMarked;
