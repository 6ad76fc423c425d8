package lingao.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import lingao.catalog.media.FileRefused.Reason;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

  private static final Charset UTF = StandardCharsets.UTF_8;

  @TempDir Path folder;

  @Test
  void a_plain_report_is_kept() throws IOException {
    assertThat(FileCheck.document(file(d -> {}))).isEqualTo(FileType.PDF);
  }

  @Test
  void a_report_that_runs_a_script_is_refused() throws IOException {
    refused(
        file(d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))),
        Reason.ACTIVE);
  }

  @Test
  void a_link_that_starts_a_program_is_refused_wherever_it_is() throws IOException {
    refused(
        file(
            d -> {
              COSArray notes = new COSArray();
              COSDictionary note = new COSDictionary();
              note.setItem(COSName.A, new PDActionLaunch().getCOSObject());
              notes.add(note);
              d.getPage(0).getCOSObject().setItem(COSName.ANNOTS, notes);
            }),
        Reason.ACTIVE);
  }

  @Test
  void other_files_inside_are_refused() throws IOException {
    refused(
        file(
            d -> {
              COSDictionary names = new COSDictionary();
              names.setItem(COSName.getPDFName("EmbeddedFiles"), new COSDictionary());
              d.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
            }),
        Reason.ACTIVE);
  }

  @Test
  void one_that_needs_a_password_is_refused() throws IOException {
    refused(
        file(
            d -> {
              try {
                d.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            }),
        Reason.ENCRYPTED);
  }

  @Test
  void other_content_and_broken_files_are_refused() throws IOException {
    refused(write("<html>%PDF-1.7".getBytes(StandardCharsets.UTF_8)), Reason.UNKNOWN_TYPE);
    refused(write("%PDF-1.7\n<script>alert(1)</script>".getBytes(UTF)), Reason.BROKEN);
  }

  @Test
  void a_stream_that_unpacks_to_more_than_memory_bears_is_refused() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.writeBytes("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>> stream\n".getBytes(UTF));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 60; i++) {
        packed.write(zeros);
      }
    }
    bomb.writeBytes("\nendstream endobj".getBytes(UTF));
    refused(write(bomb.toByteArray()), Reason.TOO_LARGE);
  }

  @Test
  void packing_twice_or_otherwise_hides_nothing() throws IOException {
    byte[] once = packed(new byte[60 << 20]);
    refused(stream("/Filter [/FlateDecode /FlateDecode]", packed(once)), Reason.TOO_LARGE);
    refused(stream("/Filter[/ASCIIHexDecode/Fl#61teDecode]", hexadecimal(once)), Reason.TOO_LARGE);
    once[0] = 0;
    refused(stream("/Filter /FlateDecode", once), Reason.TOO_LARGE);
    refused(stream("/N 1 /First 4 /Filter /Fl", packed(new byte[9 << 20])), Reason.TOO_LARGE);
    refused(stream("/Filter 5 0 R", once), Reason.BROKEN);
    refused(stream("/Filter [" + "/RL ".repeat(5) + "]", once), Reason.BROKEN);
  }

  @Test
  void a_drawing_with_fonts_is_no_reason_to_refuse() throws IOException {
    byte[] drawn = packed(new byte[1 << 20]);
    for (String fonts : new String[] {"<</F1 8 0 R /F 4 /FirstChar 32>>", "<</Fm0 9 0 R>>"}) {
      String form = "/Subtype /Form /Resources <</Font " + fonts + ">> /Filter /FlateDecode";
      assertThatNoException().isThrownBy(() -> PackedStreams.check(stream(form, drawn)));
    }
  }

  @Test
  void what_looks_at_much_and_finds_little_is_cut_off() throws IOException {
    byte[] spaces = new byte[6 << 20];
    Arrays.fill(spaces, (byte) ' ');
    refused(stream("/AHx stream endobj ".repeat(100), spaces), Reason.BROKEN);
    refused(stream("endobj /A85 stream ".repeat(500) + "/AHx", spaces), Reason.TOO_LARGE);
    refused(stream(" stream endobj".repeat(20_000), spaces), Reason.BROKEN);
    refused(stream(" stream ".repeat(20_000), spaces), Reason.TOO_LARGE);
  }

  private Path stream(String dictionary, byte[] content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(("%PDF-1.7\n1 0 obj <<" + dictionary + ">> stream\r\n").getBytes(UTF));
    file.writeBytes(content);
    file.writeBytes("\nendstream endobj".getBytes(UTF));
    return write(file.toByteArray());
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] hexadecimal(byte[] content) {
    return (HexFormat.of().formatHex(content) + ">").getBytes(UTF);
  }

  private Path file(Consumer<PDDocument> change) throws IOException {
    Path file = folder.resolve("report.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      change.accept(document);
      document.save(file.toFile());
    }
    return file;
  }

  private Path write(byte[] content) throws IOException {
    return Files.write(folder.resolve("file"), content);
  }

  private static void refused(Path file, Reason reason) {
    assertThatThrownBy(() -> FileCheck.document(file))
        .isInstanceOfSatisfying(FileRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
