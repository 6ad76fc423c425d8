package lingao.storefront.trace;

import org.apache.wicket.core.request.mapper.MountedMapper;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * Leads {@code /trace/{gtin}.{serial}} to the page of one item, which nobody keeps, and leaves all
 * other codes to the page of their batch.
 */
public final class PieceMapper extends MountedMapper {

  /** The mapper. */
  public PieceMapper() {
    super("/trace/${code}", PieceStoryPage.class);
  }

  @Override
  public @Nullable IRequestHandler mapRequest(Request request) {
    boolean piece =
        request.getUrl().getSegments().size() == 2
            && Piece.isWritten(request.getUrl().getSegments().get(1));
    return piece ? super.mapRequest(request) : null;
  }
}
