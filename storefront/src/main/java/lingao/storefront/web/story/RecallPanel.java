package lingao.storefront.web.story;

import java.util.Optional;
import lingao.catalog.trace.RecallNotice;
import lingao.storefront.web.CountyTime;
import lingao.storefront.web.Language;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.StringResourceModel;

/** That a batch is called back, what to do, and why: the first thing on its story. */
public final class RecallPanel extends Panel {

  private static final long serialVersionUID = 1L;

  private final transient Optional<RecallNotice> recall;

  /** The recall, if there is one. */
  public RecallPanel(String id, Optional<RecallNotice> recall) {
    super(id);
    this.recall = recall;
    setRenderBodyOnly(true);
    setVisible(recall.isPresent());
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    recall.ifPresent(this::show);
  }

  private void show(RecallNotice notice) {
    String since = CountyTime.moment(notice.since(), Language.of(getLocale()));
    add(
        new WebMarkupContainer("recall")
            .add(new Label("advice", notice.advice().in(getLocale())))
            .add(new Label("reason", notice.reason().in(getLocale())))
            .add(
                new Label(
                    "since",
                    new StringResourceModel("recall.since", this)
                        .setParameters(since, notice.number()))));
  }
}
