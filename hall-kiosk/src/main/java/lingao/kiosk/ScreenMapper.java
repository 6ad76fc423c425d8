package lingao.kiosk;

import java.util.List;
import org.apache.wicket.core.request.mapper.MountedMapper;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.component.IRequestablePage;
import org.jspecify.annotations.Nullable;

/**
 * Maps a screen to its address and to nothing longer. Wicket's own mapper takes further segments
 * for parameters, so that one for {@code /${hall}} would answer for all addresses, its own style
 * sheets included.
 */
final class ScreenMapper extends MountedMapper {

  private final int segments;

  ScreenMapper(String path, Class<? extends IRequestablePage> screen) {
    super(path, screen);
    this.segments = path.substring(1).split("/").length;
  }

  @Override
  public @Nullable IRequestHandler mapRequest(Request request) {
    List<String> asked = request.getUrl().getSegments();
    int length = asked.size();
    boolean trailingSlash = length > 1 && asked.get(length - 1).isEmpty();
    return length - (trailingSlash ? 1 : 0) == segments ? super.mapRequest(request) : null;
  }
}
