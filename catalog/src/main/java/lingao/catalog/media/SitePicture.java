package lingao.catalog.media;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A picture of the shop itself, by the place where it hangs. */
@Entity
@Table(name = "site_picture")
class SitePicture {

  @Id private String slug;

  @Convert(converter = PictureColumn.class)
  private Picture picture;

  @SuppressWarnings("NullAway.Init")
  protected SitePicture() {}

  SitePicture(String slug, Picture picture) {
    this.slug = slug;
    this.picture = picture;
  }

  String slug() {
    return slug;
  }

  Picture picture() {
    return picture;
  }
}
