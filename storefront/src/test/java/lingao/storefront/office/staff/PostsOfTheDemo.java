package lingao.storefront.office.staff;

import static org.mockito.Mockito.when;

import java.util.List;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.shared.LocalizedText;
import lingao.storefront.ShopTester;

/** One post of each role, for tests. */
public final class PostsOfTheDemo {

  private PostsOfTheDemo() {}

  /** Lets the pages of {@code shop} know them. */
  public static void put(ShopTester shop) {
    when(shop.part(Posts.class).all())
        .thenReturn(
            List.of(
                new Posts.Named(Post.OFFICE, text("县电商办")),
                named(Role.HALL, "lingao", "临高体验馆"),
                named(Role.STATION, "S01", "临城镇电商服务站"),
                named(Role.OWNER, "heshe-honey", "和舍蜂蜜")));
  }

  private static Posts.Named named(Role role, String place, String name) {
    return new Posts.Named(new Post(role, place), text(name));
  }

  private static LocalizedText text(String name) {
    return new LocalizedText(name, name);
  }
}
