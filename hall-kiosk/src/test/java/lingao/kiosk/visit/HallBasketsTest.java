package lingao.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import lingao.catalog.basket.BasketService;
import lingao.catalog.fulfilment.DeliveryService;
import lingao.kiosk.Baskets;
import lingao.kiosk.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HallBasketsTest {

  private static final String HERE = "203.0.113.9";

  private final Parts parts = new Parts();
  private final BasketService baskets = parts.get(BasketService.class);
  private final HallBaskets hallBaskets = parts.into(new HallBaskets());

  @BeforeEach
  void parts() {
    when(baskets.view("b")).thenReturn(Baskets.of(Baskets.line("A", 3)));
    when(baskets.find("b")).thenReturn(Optional.of(Baskets.of(Baskets.line("A", 2))));
    when(baskets.add("b", "A", 1)).thenReturn(3);
  }

  @Test
  void takeAsManyPiecesAsLieInTheHall() {
    lies(3);
    HallBaskets.Added added = hallBaskets.add("haikou", Optional.of("b"), "A", HERE);
    assertThat(added).isEqualTo(new HallBaskets.Added("b", 3, false));
    verify(baskets, never()).set(anyString(), anyString(), anyInt());
  }

  @Test
  void takeNoMoreThanLieInTheHall() {
    lies(2);
    assertThat(hallBaskets.add("haikou", Optional.of("b"), "A", HERE).limited()).isTrue();
    verify(baskets).set("b", "A", 2);
  }

  @Test
  void beginWhenTheVisitorHasNoneOrItWasSwept() {
    lies(9);
    when(baskets.create(HERE)).thenReturn("b");
    assertThat(hallBaskets.add("haikou", Optional.empty(), "A", HERE).basket()).isEqualTo("b");
    assertThat(hallBaskets.add("haikou", Optional.of("swept"), "A", HERE).basket()).isEqualTo("b");
  }

  private void lies(int pieces) {
    when(parts.get(DeliveryService.class).halls(any(), any()))
        .thenReturn(Baskets.choices("A", pieces));
  }
}
