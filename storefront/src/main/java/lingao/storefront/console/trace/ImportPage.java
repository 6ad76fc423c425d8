package lingao.storefront.console.trace;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lingao.catalog.trace.entry.EntryRefused;
import lingao.catalog.trace.entry.ImportDesk;
import lingao.catalog.trace.entry.ImportPlan;
import lingao.catalog.trace.entry.ImportPreview;
import lingao.catalog.trace.entry.RowProblem;
import lingao.catalog.trace.entry.sheet.SheetRefused;
import lingao.storefront.form.MistakesPanel;
import lingao.storefront.form.SentForm;
import lingao.storefront.web.Each;
import org.apache.commons.fileupload2.core.FileItem;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.lang.Bytes;

/** Batches and records from a spreadsheet: what it would do is shown first, then it is stored. */
public class ImportPage extends BatchFrame {

  private static final long serialVersionUID = 1L;
  private static final String SHEET = "sheet";
  private static final int SHOWN = 200;
  private static final SentForm.Bounds BOUNDS =
      new SentForm.Bounds(Bytes.megabytes(3), Bytes.megabytes(3), 20);

  @Inject private ImportDesk imports;

  /** The page. */
  public ImportPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("import.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Optional<ImportPreview> preview = isPosted() ? sent() : Optional.empty();
    add(link("back", base()), link("form-file", base() + "/import/form"));
    add(new MistakesPanel("mistakes", mistakes()));
    WebMarkupContainer upload = new WebMarkupContainer("upload");
    upload.add(AttributeModifier.replace("action", base() + "/import"));
    String wrong = mistakes().of(SHEET).orElse("");
    upload.add(new Label("mistake", wrong).setVisible(!wrong.isEmpty()));
    WebMarkupContainer sheet = new WebMarkupContainer(SHEET);
    if (!wrong.isEmpty()) {
      sheet.add(AttributeModifier.replace("aria-describedby", "sheet-mistake"));
      sheet.add(AttributeModifier.replace("aria-invalid", "true"));
    }
    upload.add(sheet);
    add(upload);
    WebMarkupContainer box = new WebMarkupContainer("preview");
    preview.ifPresent(p -> fill(box, p));
    add(box.setVisible(preview.isPresent()));
  }

  private void fill(WebMarkupContainer box, ImportPreview preview) {
    ImportPlan plan = preview.plan();
    box.add(counted("batches", plan.batches().size()));
    box.add(counted("steps", plan.steps().size()));
    box.add(counted("already", plan.already()));
    box.add(problems(plan.problems()));
    boolean right = plan.problems().isEmpty();
    box.add(new WebMarkupContainer("nothing").setVisible(plan.isEmpty() && right));
    WebMarkupContainer store = new WebMarkupContainer("store");
    store.add(AttributeModifier.replace("action", base() + "/import"));
    store.add(
        new WebMarkupContainer("token").add(AttributeModifier.replace("value", preview.token())));
    store.add(new WebMarkupContainer("all").setVisible(right));
    store.add(new WebMarkupContainer("some").setVisible(!right));
    box.add(store.setVisible(!plan.isEmpty()));
  }

  private Component counted(String id, int count) {
    return new Label(id, new StringResourceModel("import." + id, this).setParameters(count))
        .setVisible(count > 0);
  }

  private Component problems(List<RowProblem> problems) {
    WebMarkupContainer box = new WebMarkupContainer("problems");
    box.add(
        new Label(
            "count",
            new StringResourceModel("import.problems", this).setParameters(problems.size())));
    box.add(new Each<>("rows", problems.stream().limit(SHOWN).toList(), this::problem));
    box.add(
        new Label(
                "more",
                new StringResourceModel("import.more", this).setParameters(problems.size() - SHOWN))
            .setVisible(problems.size() > SHOWN));
    return box.setVisible(!problems.isEmpty());
  }

  private void problem(ListItem<RowProblem> item, RowProblem problem) {
    item.add(
        new Label(
            "where",
            new StringResourceModel("import.where", this)
                .setParameters(problem.sheet(), problem.row(), problem.column())));
    item.add(new Label("value", problem.value()).setVisible(!problem.value().isEmpty()));
    item.add(new Label("why", Problems.sentence(problem.reason(), this)));
  }

  private Optional<ImportPreview> sent() {
    SentForm sent = SentForm.of(getRequest(), SHEET, BOUNDS);
    String token = sent.typed().get("token");
    if (!token.isEmpty()) {
      return stored(token, sent.typed().has("right"));
    }
    if (sent.tooLarge() || sent.files().isEmpty()) {
      mistakes().add(SHEET, getString(sent.tooLarge() ? "import.TOO_LARGE" : "import.missing"));
      return Optional.empty();
    }
    return previewed(sent.files().get(0));
  }

  private Optional<ImportPreview> previewed(FileItem<?> file) {
    try {
      return Optional.of(imports.preview(SentForm.take(file), String.valueOf(file.getName())));
    } catch (SheetRefused e) {
      mistakes().add(SHEET, getString("import." + e.reason()));
      return Optional.empty();
    }
  }

  /** Nothing when somebody else has recorded one of the batches in this very moment. */
  private Optional<ImportPlan> store(String token, boolean onlyRight) {
    try {
      return imports.store(token, onlyRight);
    } catch (EntryRefused e) {
      return Optional.empty();
    }
  }

  /** What waited is stored, or shown again when something is wrong with it by now. */
  private Optional<ImportPreview> stored(String token, boolean onlyRight) {
    store(token, onlyRight)
        .ifPresent(
            plan -> {
              getSession()
                  .info(
                      new StringResourceModel("import.done", this)
                          .setParameters(plan.batches().size(), plan.steps().size())
                          .getString());
              throw to(base());
            });
    Optional<ImportPreview> waiting = imports.waiting(token);
    if (waiting.isEmpty()) {
      mistakes().add(SHEET, getString("import.gone"));
    }
    return waiting;
  }
}
