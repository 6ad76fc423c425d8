package lingao.catalog.trace.entry;

import lingao.catalog.trace.OpenBatch;
import lingao.catalog.trace.TraceCode;

/** A batch that is recorded, as it began. */
record KnownBatch(TraceCode code, OpenBatch batch) {}
