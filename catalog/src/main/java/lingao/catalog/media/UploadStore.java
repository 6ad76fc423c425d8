package lingao.catalog.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The rows of what waits to be saved, and of files that are for everybody. */
@ApplicationScoped
class UploadStore {

  @Inject private EntityManager em;

  @Transactional
  void insert(Upload upload, String holder) {
    em.createNativeQuery(
            "insert into media_upload (token, holder, content_type, name, bytes)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, upload.token())
        .setParameter(2, holder)
        .setParameter(3, upload.contentType())
        .setParameter(4, upload.name())
        .setParameter(5, upload.bytes())
        .executeUpdate();
  }

  @Transactional
  @SuppressWarnings("unchecked")
  Optional<Upload> find(String token, String holder) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select content_type, name, bytes from media_upload where token = ?1 and holder ="
                    + " ?2")
            .setParameter(1, token)
            .setParameter(2, holder)
            .getResultList();
    return rows.stream()
        .map(r -> new Upload(token, (String) r[0], (String) r[1], ((Number) r[2]).longValue()))
        .findFirst();
  }

  @Transactional
  long waiting(String holder) {
    return ((Number)
            em.createNativeQuery("select count(*) from media_upload where holder = ?1")
                .setParameter(1, holder)
                .getSingleResult())
        .longValue();
  }

  @Transactional
  void publish(MediaFile file) {
    em.createNativeQuery(
            "insert into media_file (key, content_type, bytes) values (?1, ?2, ?3)"
                + " on conflict (key) do nothing")
        .setParameter(1, file.key())
        .setParameter(2, file.type().mediaType())
        .setParameter(3, file.bytes())
        .executeUpdate();
  }

  @Transactional
  boolean isPublished(String key, FileType type) {
    return !em.createNativeQuery("select 1 from media_file where key = ?1 and content_type = ?2")
        .setParameter(1, key)
        .setParameter(2, type.mediaType())
        .getResultList()
        .isEmpty();
  }

  @Transactional
  void delete(String token) {
    em.createNativeQuery("delete from media_upload where token = ?1")
        .setParameter(1, token)
        .executeUpdate();
  }

  /** Tokens of what has waited for more than a day; their rows are gone. */
  @Transactional
  @SuppressWarnings("unchecked")
  List<String> takeOld() {
    return em.createNativeQuery(
            "delete from media_upload where uploaded_at < now() - interval '1 day' returning token")
        .getResultList();
  }
}
