package lingao.storefront.office.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lingao.catalog.ordering.OrderLine;
import lingao.catalog.packing.PackedBatch;
import lingao.catalog.trace.RecallNotice;
import lingao.storefront.web.Each;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.panel.Panel;

/** Tells staff that an order holds what is called back: it is neither sent nor handed out. */
class RecalledPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient List<Recalled> recalled;

  RecalledPanel(String id, List<OrderLine> lines, Map<Integer, PackedBatch> batches) {
    super(id);
    recalled =
        lines.stream()
            .filter(line -> line.refunded() < line.quantity())
            .flatMap(
                line ->
                    Optional.ofNullable(batches.get(line.position())).stream()
                        .flatMap(
                            batch ->
                                batch.recall().stream()
                                    .map(recall -> new Recalled(line, batch, recall))))
            .toList();
    setRenderBodyOnly(true);
    setVisible(!recalled.isEmpty());
  }

  /** A line whose pieces are called back. */
  private record Recalled(OrderLine line, PackedBatch batch, RecallNotice notice) {}

  @Override
  protected void onInitialize() {
    super.onInitialize();
    add(
        new Label(
            "numbers",
            recalled.stream()
                .map(one -> one.notice().number())
                .distinct()
                .collect(Collectors.joining(", "))));
    add(new Each<>("rows", recalled, this::populate));
  }

  private void populate(ListItem<Recalled> item, Recalled one) {
    item.add(new Label("name", one.line().name().in(getLocale())));
    item.add(new Label("lot", one.batch().lot().value()));
    item.add(new Label("reason", one.notice().reason().in(getLocale())));
  }
}
