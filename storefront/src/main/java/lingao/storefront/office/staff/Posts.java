package lingao.storefront.office.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.brand.BrandService;
import lingao.catalog.fulfilment.StationService;
import lingao.catalog.hall.HallService;
import lingao.catalog.shared.LocalizedText;

/** The posts that there are: the office, each hall, each station, each brand. */
@ApplicationScoped
class Posts {

  private static final LocalizedText OFFICE = new LocalizedText("县电商办", "County e-commerce office");

  @Inject private HallService halls;
  @Inject private StationService stations;
  @Inject private BrandService brands;

  /** A post and the name of its place. */
  record Named(Post post, LocalizedText name) {

    /** How a form names it, such as {@code HALL:lingao}. */
    String code() {
      return post.role() + ":" + post.place();
    }
  }

  /** All of them by role. */
  List<Named> all() {
    List<Named> posts = new ArrayList<>();
    posts.add(new Named(Post.OFFICE, OFFICE));
    halls.halls().forEach(h -> posts.add(named(Role.HALL, h.slug(), h.name())));
    stations.stations().forEach(s -> posts.add(named(Role.STATION, s.code(), s.name())));
    brands.brands().forEach(b -> posts.add(named(Role.OWNER, b.slug(), b.name())));
    return posts;
  }

  private static Named named(Role role, String place, LocalizedText name) {
    return new Named(new Post(role, place), name);
  }
}
