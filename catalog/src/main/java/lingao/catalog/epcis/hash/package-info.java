/**
 * Tamper evidence: the event hash of GS1's Core Business Vocabulary 2.0 (section "Event hash ID")
 * of an EPCIS 2.0 event in JSON, and the chain of a batch's hashes. Pure functions over JSON; any
 * part of the shop may use them. Root: {@link lingao.catalog.epcis.hash.EventHash}.
 *
 * <p>The pre-hash string is {@code eventType=}, the standard fields in canonical order, the {@code
 * ilmd}, the extensions found inside standard fields (below the names of those fields) and the
 * extensions of the event itself, all without separators.
 *
 * <p>Implementations disagree, so this is what is done here and why:
 *
 * <ul>
 *   <li>CBV 2.0 writes no {@code sensorElementList} before its {@code sensorElement}s, and gathers
 *       extensions of standard fields behind the {@code ilmd}. GS1's reference implementation did
 *       otherwise until 2026 (what it did then is the draft of CBV 2.1); it, OpenEPCIS and
 *       epcis2.js now agree with the text of 2.0, and so does this.
 *   <li>{@code certificationInfo} is not in the canonical order, hence not hashed; neither are
 *       {@code recordTime}, {@code eventID}, {@code errorDeclaration}, and the comments {@code
 *       comment} and {@code rdfs:comment}. A declared error thus keeps the hash of its event.
 *   <li>Times with more than three decimals are rounded half up, as 2.1 spells out; 2.0 only asks
 *       for milliseconds.
 *   <li>2.0 drops the trailing zeros of quantities. The reference implementation also drops leading
 *       zeros and exponents from any text that looks like a number, so that lots 007 and 7 would
 *       hash alike; here only fields that are numbers, and texts of extensions that are plainly
 *       decimal numbers ({@code 23.0}), are shortened.
 *   <li>2.0 expands each compact URI. The reference implementation leaves those with a user's
 *       prefix as they are in values; here they are expanded where the context declares the prefix.
 *   <li>The signs that table 7-1 of Digital Link URI Syntax 1.2 tells to encode, such as {@code (},
 *       are encoded in keys, as CBV 2.0 refers to that release; the reference implementation left
 *       that in 2026.
 *   <li>A property that the standard doesn't know, where it allows no extension, is refused: it
 *       would otherwise be a place to change without being seen.
 * </ul>
 */
@NullMarked
package lingao.catalog.epcis.hash;

import org.jspecify.annotations.NullMarked;
