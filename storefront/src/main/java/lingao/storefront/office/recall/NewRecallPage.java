package lingao.storefront.office.recall;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lingao.catalog.recall.MadeFrom;
import lingao.catalog.recall.RecallNumber;
import lingao.catalog.recall.RecallRefused;
import lingao.catalog.recall.RecallService;
import lingao.catalog.recall.RecalledBatch;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.trace.TraceCode;
import lingao.storefront.office.OfficeForm;
import lingao.storefront.office.OfficePage;
import lingao.storefront.office.recall.BatchRows.Use;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/**
 * Where a batch is found, {@code ?q=}, and called back, {@code ?batch=}, once its scope was seen.
 */
public class NewRecallPage extends OfficePage {

  private static final long serialVersionUID = 1L;
  private static final String ADDRESS = "/office/recalls/new";

  @Inject private RecallService recalls;

  private final transient RecallFields fields = new RecallFields();

  /** The page. */
  public NewRecallPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("new-recall.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Optional<RecalledBatch> batch =
        code().flatMap(code -> recalls.batches(List.of(code)).stream().findFirst());
    addSearch(batch.isEmpty());
    WebMarkupContainer chosen = new WebMarkupContainer("chosen");
    batch.ifPresent(found -> fill(chosen, found));
    add(chosen.setVisible(batch.isPresent()));
  }

  private void addSearch(boolean shown) {
    String words = getPageParameters().get("q").toString("").strip();
    List<RecalledBatch> found = shown ? recalls.find(words) : List.of();
    WebMarkupContainer search = new WebMarkupContainer("search");
    search.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words)));
    search.add(new WebMarkupContainer("none").setVisible(!words.isEmpty() && found.isEmpty()));
    search.add(new BatchRows("found", found, Use.PICK, List.of()));
    add(search.setVisible(shown));
  }

  private void fill(WebMarkupContainer box, RecalledBatch batch) {
    box.add(new BatchRows("batch", List.of(batch), Use.READ, List.of()));
    List<RecallNumber> before = recalls.ofBatch(batch.code());
    WebMarkupContainer again = new WebMarkupContainer("again");
    again.add(new RecallLinks("recalls", before));
    box.add(again.setVisible(!before.isEmpty()));
    MadeFrom made = recalls.madeFrom(batch.code());
    List<TraceCode> all =
        Stream.concat(Stream.of(batch), made.batches().stream()).map(RecalledBatch::code).toList();
    box.add(new ScopePanel("scope", recalls.scope(all)));
    box.add(form(batch.code(), made));
  }

  private OfficeForm form(TraceCode code, MadeFrom made) {
    OfficeForm form =
        new OfficeForm("form") {
          private static final long serialVersionUID = 1L;

          @Override
          protected void onSubmit() {
            submit(code);
          }
        };
    List<RecalledBatch> listed = made.batches().stream().limit(BatchRows.MOST).toList();
    List<String> all = listed.stream().map(batch -> batch.code().value()).toList();
    Collection<String> chosen = BatchRows.kept(getRequest().getPostParameters(), all);
    WebMarkupContainer also = new WebMarkupContainer("also");
    also.add(new BatchRows("made", listed, Use.CHOOSE, chosen));
    boolean more = made.truncated() || made.batches().size() > listed.size();
    also.add(new WebMarkupContainer("truncated").setVisible(more));
    form.add(also.setVisible(!made.batches().isEmpty()));
    form.add(fields.empty());
    return form;
  }

  private void submit(TraceCode code) {
    try {
      List<TraceCode> also = BatchRows.sent(getRequest().getPostParameters(), "");
      RecallNumber number = recalls.begin(code, also, fields.read());
      getSession().info(getString("new-recall.done"));
      throw to("/office/recalls/" + number);
    } catch (InvalidValue e) {
      fields.refuse(e.name(), getString("recall-field.refused"));
      error(getString("new-recall.check"));
    } catch (RecallRefused e) {
      getSession().error(getString("new-recall.refused." + e.reason()));
      throw to(ADDRESS + "?batch=" + code);
    }
  }

  private Optional<TraceCode> code() {
    String asked = getPageParameters().get("batch").toString("");
    try {
      return asked.isEmpty() ? Optional.empty() : Optional.of(TraceCode.parse(asked));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }
}
