package lingao.catalog.media;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import lingao.catalog.shared.Slug;

/**
 * Pictures of the shop itself: {@code home-hero}, {@code lilimei}, {@code puppet-theatre}, {@code
 * kiosk-idle-lingao}, {@code kiosk-idle-haikou}. A shop without them shows its pages without them.
 */
@ApplicationScoped
public class SitePictureService {

  @Inject private EntityManager em;

  /** All of them by the place where they hang; a handful. One SQL statement. */
  @Transactional
  public Map<String, Picture> pictures() {
    return em.createQuery("select p from SitePicture p", SitePicture.class)
        .getResultStream()
        .collect(toMap(SitePicture::slug, SitePicture::picture));
  }

  /** Hangs {@code picture} at {@code place}, in place of the one before. */
  @Transactional
  public void hang(Slug place, Picture picture) {
    em.merge(new SitePicture(place.value(), picture));
  }
}
