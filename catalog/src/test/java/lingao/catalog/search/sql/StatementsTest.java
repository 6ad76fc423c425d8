package lingao.catalog.search.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import jakarta.persistence.Query;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lingao.catalog.certification.Mark;
import lingao.catalog.search.Asked;
import lingao.catalog.search.ProductQuery;
import lingao.catalog.search.ProductResults.Facet;
import lingao.catalog.search.Queries;
import lingao.catalog.search.Sort;
import lingao.catalog.search.analysis.Question;
import lingao.catalog.shared.Money;
import org.junit.jupiter.api.Test;

class StatementsTest {

  @Test
  void whatIsTypedIsBoundAndNeverWritten() {
    Parameters parameters = new Parameters();
    Asked asked = Asked.of(Question.of("x'); drop"));
    String statement = Statements.page(Queries.of("", Set.of("honey")), asked, parameters);

    assertThat(statement).doesNotContain("drop", "honey", "x'");
    Query filled = mock(Query.class);
    when(filled.setParameter(anyInt(), any())).thenReturn(filled);
    parameters.fill(filled);
    verify(filled, atLeastOnce()).setParameter(anyInt(), contains("'wdrop'"));
    verify(filled).setParameter(anyInt(), eq("honey"));
  }

  @Test
  void aFacetsOwnChoiceDoesNotNarrowItsCounts() {
    String statement =
        Statements.counts(Queries.of("", Set.of("honey")), Asked.ALL, new Parameters());

    assertThat(statement)
        .contains(
            "where in_CATEGORY and in_MARK and in_TOWN and in_PRICE group by brand",
            "where in_BRAND and in_MARK and in_TOWN and in_PRICE group by category",
            "where in_BRAND and in_CATEGORY and in_MARK and in_TOWN group by width_bucket",
            "where in_BRAND and in_CATEGORY and in_MARK and in_TOWN and in_PRICE union");
  }

  @Test
  void asksForNoSlugThatCannotBe() {
    Parameters parameters = new Parameters();
    assertThat(Statements.page(Queries.of("", Set.of("no slug\u0000")), Asked.ALL, parameters))
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
    assertThat(Statements.page(query, Asked.ALL, parameters))
        .contains("v.mark in (?3)", "s.price >= ?1 and s.price <= ?2", "s.in_stock")
        .endsWith("order by s.price, s.product_id limit 10 offset 10");
  }

  @Test
  void readsCountsByFacetAndPrice() {
    CountedRows rows = new CountedRows();
    rows.add(new Object[] {"TOTAL", "", 7.0});
    rows.add(new Object[] {"BEST", "", 4000.0});
    rows.add(new Object[] {"MARK", "GEOGRAPHICAL_INDICATION", 3.0});
    rows.add(new Object[] {"BRAND", "heshe-honey", 2.0});
    rows.add(new Object[] {"PRICE", "1", 5.0});

    assertThat(rows.total()).isEqualTo(7);
    assertThat(rows.best()).isEqualTo(4000);
    assertThat(rows.facets())
        .containsEntry(Facet.MARK, Map.of("geographical-indication", 3L))
        .containsEntry(Facet.BRAND, Map.of("heshe-honey", 2L));
    assertThat(rows.prices()).containsExactly(0L, 5L, 0L, 0L, 0L);
  }
}
