package lingao.storefront.console.trace;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import lingao.catalog.trace.entry.ImportDesk;
import org.apache.wicket.request.RequestHandlerExecutor.ReplaceHandlerException;
import org.apache.wicket.request.handler.resource.ResourceStreamRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.ContentDisposition;
import org.apache.wicket.util.resource.AbstractResourceStreamWriter;

/** The spreadsheet to fill in, with the goods of whoever is asking. */
public class ImportFormPage extends BatchFrame {

  private static final long serialVersionUID = 1L;
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private ImportDesk imports;

  /** The file. */
  public ImportFormPage(PageParameters parameters) {
    super(parameters);
  }

  @Override
  protected String title() {
    return getString("import-form.heading");
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    Xlsx form = new Xlsx(imports.form(getLocale()));
    throw new ReplaceHandlerException(
        new ResourceStreamRequestHandler(form, "lingao-batches.xlsx")
            .setContentDisposition(ContentDisposition.ATTACHMENT)
            .setCacheDuration(Duration.ZERO),
        true);
  }

  private static final class Xlsx extends AbstractResourceStreamWriter {

    private static final long serialVersionUID = 1L;

    private final byte[] content;

    Xlsx(byte[] content) {
      this.content = content;
    }

    @Override
    public void write(OutputStream output) throws IOException {
      output.write(content);
    }

    @Override
    public String getContentType() {
      return TYPE;
    }
  }
}
