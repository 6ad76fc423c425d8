package lingao.storefront.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  @Test
  void what_a_resolver_passes_on_asks_nothing_of_events() {
    HttpServletRequest request = mock();
    when(request.getQueryString())
        .thenReturn("linkType=gs1:epcis&context=haikou&lang=en&17=261231&EQ_bizStep=packing&x=1");

    assertThat(Questions.of(request).parameters())
        .containsOnlyKeys("EQ_bizStep", "x")
        .containsEntry("EQ_bizStep", List.of("packing"));
  }
}
