package lingao.catalog.search.synonym;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Reads pages of the list; JPQL can't look into {@code jsonb}. */
record SynonymFinder(EntityManager em) {

  private static final String MATCHING =
      " from synonym_group g where exists (select from jsonb_array_elements_text(g.words) word"
          + " where position(lower(cast(?1 as text)) in lower(word)) > 0)";

  SynonymPage page(String text, int page) {
    Number total = (Number) asking("select count(*)" + MATCHING, text).getSingleResult();
    return new SynonymPage(total.longValue(), groups(text, Math.max(1, page)));
  }

  private List<SynonymGroup> groups(String text, int page) {
    Query query =
        em.createNativeQuery(
            "select g.*" + MATCHING + " order by g.id desc limit ?2 offset ?3", SynonymEntry.class);
    query.setParameter(1, text.strip());
    query.setParameter(2, SynonymPage.SIZE);
    query.setParameter(3, (page - 1L) * SynonymPage.SIZE);
    List<?> rows = query.getResultList();
    return rows.stream().map(SynonymEntry.class::cast).map(SynonymEntry::toRecord).toList();
  }

  private Query asking(String sql, String text) {
    return em.createNativeQuery(sql).setParameter(1, text.strip());
  }
}
