package lingao.kiosk.browse;

import java.util.List;
import java.util.Optional;
import lingao.catalog.hall.HallDetail;
import lingao.kiosk.component.Link;
import lingao.kiosk.component.PagerPanel;
import lingao.kiosk.component.Paging;
import lingao.kiosk.component.ProductTile;
import lingao.kiosk.layout.HallPage;
import lingao.storefront.web.Each;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The goods on the hall's shelves, shelf by shelf, six a screen. */
public class GoodsPage extends HallPage {

  private static final long serialVersionUID = 1L;
  private static final int A_SCREEN = 6;

  /** The screen. */
  public GoodsPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    List<HallDetail.Shelf> shelves = hallWithShelves().shelves();
    String wanted = getPageParameters().get("shelf").toString("");
    Optional<HallDetail.Shelf> shown =
        shelves.stream()
            .filter(shelf -> shelf.code().equals(wanted))
            .findFirst()
            .or(() -> shelves.stream().findFirst());
    add(
        new Each<>(
            "shelves",
            shelves,
            (item, shelf) -> item.add(tab(shelf, shown.equals(Optional.of(shelf))))));
    add(
        new Label("name", shown.map(shelf -> in(shelf.name())).orElse(""))
            .setVisible(shown.isPresent()));
    add(new WebMarkupContainer("empty").setVisible(shown.isEmpty()));
    goods(shown);
  }

  private void goods(Optional<HallDetail.Shelf> shown) {
    Paging<HallDetail.ShelfItem> paging =
        Paging.of(
            shown.map(HallDetail.Shelf::items).orElse(List.of()),
            getPageParameters().get("page").toInt(1),
            A_SCREEN);
    Optional<String> code = shown.map(HallDetail.Shelf::code);
    add(
        new Each<>(
            "goods",
            paging.items(),
            (item, goods) -> item.add(new ProductTile("tile", goods.product(), code, links()))));
    add(
        new PagerPanel(
            "pager",
            paging.page(),
            1,
            paging.pages(),
            page -> shelf(code.orElse("")) + "&page=" + page));
  }

  private Component tab(HallDetail.Shelf shelf, boolean current) {
    return new Link("tab", shelf(shelf.code()))
        .current(current)
        .add(new Label("code", shelf.code()))
        .add(new Label("shelf", in(shelf.name())));
  }

  private String shelf(String code) {
    return links().goods() + "?shelf=" + code;
  }
}
