package lingao.catalog.search.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import jakarta.persistence.Query;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.Sort;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;

class StatementsTest {

  @Test
  void patternsTakeWordsLiterally() {
    assertThat(LikePattern.containing("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
  }

  @Test
  void whatIsTypedIsBoundAndNeverWritten() {
    Parameters parameters = new Parameters();
    String statement = Statements.page(query("x'); drop", Set.of("honey")), parameters);

    assertThat(statement).doesNotContain("drop", "honey", "x'");
    Query filled = mock(Query.class);
    when(filled.setParameter(anyInt(), any())).thenReturn(filled);
    parameters.fill(filled);
    verify(filled, atLeastOnce()).setParameter(anyInt(), eq("%x')%"));
    verify(filled, atLeastOnce()).setParameter(anyInt(), eq("%drop%"));
    verify(filled).setParameter(anyInt(), eq("honey"));
  }

  @Test
  void aFacetsOwnChoiceDoesNotNarrowItsCounts() {
    String statement = Statements.counts(query("", Set.of("honey")), new Parameters());

    assertThat(statement)
        .contains(
            "where in_CATEGORY and in_MARK and in_TOWN group by brand",
            "where in_BRAND and in_MARK and in_TOWN group by category",
            "where in_BRAND and in_CATEGORY and in_MARK and in_TOWN union");
  }

  @Test
  void asksForNoSlugThatCannotBe() {
    Parameters parameters = new Parameters();
    assertThat(Statements.page(query("", Set.of("no slug\u0000")), parameters))
        .contains(" and false and ");
    Query untouched = mock(Query.class);
    parameters.fill(untouched);
    verifyNoMoreInteractions(untouched);
  }

  @Test
  void bindsMarksAndPrices() {
    Parameters parameters = new Parameters();
    ProductQuery query =
        new ProductQuery(
            "",
            Set.of(),
            Set.of(),
            Set.of(Mark.GREEN),
            Set.of(),
            Optional.of(new Money(100)),
            Optional.of(new Money(900)),
            true,
            Sort.PRICE_ASC,
            2,
            10);
    assertThat(Statements.page(query, parameters))
        .contains("c.price_from >= ?2 and c.price_from <= ?3 and c.available > 0")
        .contains("string_to_array(c.marks, ',') && string_to_array(?1, ',')")
        .endsWith("order by c.price_from, c.id limit 10 offset 10");
  }

  @Test
  void countsMarksByTheirSlugs() {
    assertThat(SqlFinder.slug(Facet.MARK, "GEOGRAPHICAL_INDICATION"))
        .isEqualTo("geographical-indication");
    assertThat(SqlFinder.slug(Facet.BRAND, "heshe-honey")).isEqualTo("heshe-honey");
  }

  private static ProductQuery query(String text, Set<String> brands) {
    return new ProductQuery(
        text,
        brands,
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Sort.RELEVANCE,
        1,
        24);
  }
}
