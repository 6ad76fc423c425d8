/**
 * How brand owners record a batch: trace codes, what each kind of record asks for, spreadsheets.
 * Root: {@link lingao.catalog.trace.entry.EntryDesk}.
 */
@NullMarked
package lingao.catalog.trace.entry;

import org.jspecify.annotations.NullMarked;
