package lingao.storefront.desk;

import jakarta.inject.Inject;
import java.util.List;
import lingao.catalog.account.Role;
import lingao.catalog.credential.TooManyAttempts;
import lingao.catalog.dispatch.DeskPickup;
import lingao.catalog.dispatch.DeskRefused;
import lingao.catalog.dispatch.DeskService;
import lingao.catalog.dispatch.DispatchPage;
import lingao.catalog.dispatch.Stage;
import lingao.storefront.component.Paging;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.dispatch.QueuePanel;
import lingao.storefront.office.dispatch.SlipPanel;
import lingao.storefront.office.dispatch.StagesPanel;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The counter: hand out by code, receive parcels, and what waits at this place. */
public class DeskPage extends DeskFrame {

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final List<Stage> OF_HALLS =
      List.of(Stage.TO_PACK, Stage.PACKING, Stage.WAITING, Stage.OVERDUE);
  private static final List<Stage> OF_STATIONS =
      List.of(Stage.ON_THE_WAY, Stage.WAITING, Stage.OVERDUE);

  @Inject private DeskService desk;

  private final HandOutForm handOut = new HandOutForm("hand-out");
  private long waitMinutes;

  /** The page; {@code ?code=} looks a pickup up, {@code ?stage=overdue&page=2} shows a list. */
  public DeskPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("desk.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    WebMarkupContainer code = new WebMarkupContainer("code");
    code.add(AttributeModifier.replace("value", ""));
    add(code);
    handOut.add(new WebMarkupContainer("found").setVisible(false));
    add(handOut);
    add(new ReceiveForm("receive").setVisible(me().role() == Role.STATION));
    DispatchPage found = desk.page(stage(), page());
    add(new StagesPanel("stages", stages(), stage(), desk.counts(), s -> address(s, 1)));
    add(new QueuePanel("queue", found.items(), number -> "/desk/orders/" + number));
    add(new Paging("paging", page(), found.pages(), n -> address(stage(), n)));
    String asked = getPageParameters().get("code").toString("");
    if (!asked.isEmpty() && servletRequest().getMethod().equals("GET")) {
      guarded(() -> show(desk.find(asked, servletRequest().getRemoteAddr()), asked));
    }
  }

  @Override
  protected void setHeaders(WebResponse response) {
    super.setHeaders(response);
    if (waitMinutes > 0) {
      response.setStatus(TOO_MANY_REQUESTS);
      response.setHeader("Retry-After", Long.toString(waitMinutes * 60));
    }
  }

  private void show(DeskPickup pickup, String code) {
    WebMarkupContainer found = new WebMarkupContainer("found");
    found.add(new SlipPanel("slip", pickup.order(), false));
    found.add(new WebMarkupContainer("stopped").setVisible(pickup.order().held()));
    found.add(new WebMarkupContainer("go").setVisible(!pickup.order().held()));
    found.add(new WebMarkupContainer("handed-code").add(AttributeModifier.replace("value", code)));
    handOut.addOrReplace(found);
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (DeskRefused e) {
      error(getString("desk.refused." + e.reason()));
    } catch (TooManyAttempts e) {
      waitMinutes = e.minutes();
      error(new StringResourceModel("desk.wait", this).setParameters(waitMinutes).getString());
    }
  }

  private void told(String key, String number) {
    getSession().info(new StringResourceModel(key, this).setParameters(number).getString());
    throw to("/desk");
  }

  private List<Stage> stages() {
    return me().role() == Role.HALL ? OF_HALLS : OF_STATIONS;
  }

  private Stage stage() {
    return StagesPanel.of(getPageParameters().get("stage").toString(""), stages());
  }

  private int page() {
    return Math.max(1, getPageParameters().get("page").toInt(1));
  }

  private static String address(Stage stage, int page) {
    return "/desk?stage=" + StagesPanel.code(stage) + (page > 1 ? "&page=" + page : "");
  }

  /** What waits under a code, and the button that hands it out. */
  private final class HandOutForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    HandOutForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      String code = pressed("handed");
      guarded(
          () ->
              told(
                  "desk.handed-out", desk.handOut(code, servletRequest().getRemoteAddr()).value()));
    }
  }

  /** A parcel that the van brought. */
  private final class ReceiveForm extends OfficeForm {

    private static final long serialVersionUID = 1L;

    ReceiveForm(String id) {
      super(id);
    }

    @Override
    protected void onSubmit() {
      String parcel = pressed("parcel");
      guarded(() -> told("desk.received", desk.receive(parcel, placeName()).value()));
    }
  }
}
