package lingao.kiosk.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lingao.catalog.basket.BasketLine;
import lingao.catalog.basket.BasketNote;
import lingao.catalog.basket.BasketView;
import org.apache.wicket.Component;
import org.apache.wicket.model.Model;

/** What the visitor should know before ordering, in sentences. */
record Notes(Component screen, BasketView basket, Map<String, Integer> here) {

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    basket.notes(BasketNote.Gone.class).map(this::gone).forEach(sentences::add);
    basket.notes(BasketNote.PriceChanged.class).map(this::price).forEach(sentences::add);
    basket.lines().stream()
        .filter(line -> left(line) < line.quantity())
        .map(this::fewer)
        .forEach(sentences::add);
    return sentences;
  }

  private int left(BasketLine line) {
    return here.getOrDefault(line.sku(), 0);
  }

  private String gone(BasketNote.Gone note) {
    return text("note.gone", Map.of("name", note.name().in(screen.getLocale())));
  }

  private String price(BasketNote.PriceChanged note) {
    return text(
        "note.price",
        Map.of(
            "name", note.name().in(screen.getLocale()),
            "before", note.before().tag(),
            "now", note.now().tag()));
  }

  private String fewer(BasketLine line) {
    String name = line.name().in(screen.getLocale()) + " " + line.pack().in(screen.getLocale());
    return left(line) == 0
        ? text("note.none", Map.of("name", name))
        : text("note.fewer", Map.of("name", name, "left", String.valueOf(left(line))));
  }

  private String text(String key, Map<String, String> values) {
    return screen.getString(key, Model.ofMap(values));
  }
}
