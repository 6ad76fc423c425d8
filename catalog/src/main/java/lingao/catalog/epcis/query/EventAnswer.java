package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param document an {@code EPCISQueryDocument}
 * @param events how many it holds
 * @param next where the result goes on; nothing behind the last page
 */
public record EventAnswer(ObjectNode document, int events, Optional<PageToken> next) {}
