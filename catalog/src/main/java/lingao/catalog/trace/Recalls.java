package lingao.catalog.trace;

import java.util.Collection;
import java.util.Map;

/** Port: which batches are called back. Without a bean that implements it, none is. */
public interface Recalls {

  /** The recalls in force among {@code batches}, by their trace codes; one SQL statement. */
  Map<TraceCode, RecallNotice> among(Collection<TraceCode> batches);
}
