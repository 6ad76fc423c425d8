package lingao.catalog.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import lingao.catalog.media.FileRefused.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * A PDF document that does nothing but show pages: no script, no action that starts or sends
 * something, no other file inside (ISO 32000-2, 12.6 and 7.11.4).
 */
final class Pdf {

  static final int LARGEST_BYTES = 10 * 1024 * 1024;
  private static final int MOST_PAGES = 300;
  private static final int MOST_OBJECTS = 200_000;

  private static final Set<String> ACTIVE_KEYS =
      Set.of("JS", "JavaScript", "EF", "EmbeddedFiles", "XFA", "RichMedia", "RichMediaContent");
  private static final Set<String> ACTIVE_ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "GoToE",
          "GoToR",
          "SubmitForm",
          "ImportData",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute",
          "GoTo3DView");
  private static final Set<String> ACTIVE_TYPES =
      Set.of("EmbeddedFile", "RichMedia", "FileAttachment", "Movie", "Screen", "Sound");

  private final Deque<COSBase> open = new ArrayDeque<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Pdf() {}

  /** Refuses what is none, or none that is harmless, with {@link FileRefused}. */
  static void check(Path file) throws IOException {
    PackedStreams.check(file);
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      if (document.isEncrypted()) {
        throw new FileRefused(Reason.ENCRYPTED);
      }
      if (document.getNumberOfPages() < 1 || document.getNumberOfPages() > MOST_PAGES) {
        throw new FileRefused(Reason.BROKEN);
      }
      new Pdf().walk(document);
    } catch (InvalidPasswordException e) {
      throw new FileRefused(Reason.ENCRYPTED, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw e instanceof FileRefused known ? known : new FileRefused(Reason.BROKEN, e);
    }
  }

  /** All objects of the file, be they in use or not. */
  private void walk(PDDocument document) {
    open(document.getDocument().getTrailer());
    document
        .getDocument()
        .getXrefTable()
        .keySet()
        .forEach(key -> open(document.getDocument().getObjectFromPool(key)));
    while (!open.isEmpty()) {
      visit(open.pop());
    }
  }

  private void visit(COSBase base) {
    if (base instanceof COSObject object) {
      open(object.getObject());
    } else if (base instanceof COSArray array) {
      array.forEach(this::open);
    } else if (base instanceof COSDictionary dictionary) {
      dictionary(dictionary);
    }
  }

  private void dictionary(COSDictionary dictionary) {
    for (COSName key : dictionary.keySet()) {
      if (ACTIVE_KEYS.contains(key.getName())) {
        throw new FileRefused(Reason.ACTIVE);
      }
      open(dictionary.getItem(key));
    }
    if (names(dictionary, COSName.S, ACTIVE_ACTIONS)
        || names(dictionary, COSName.TYPE, ACTIVE_TYPES)
        || names(dictionary, COSName.SUBTYPE, ACTIVE_TYPES)) {
      throw new FileRefused(Reason.ACTIVE);
    }
  }

  private static boolean names(COSDictionary dictionary, COSName key, Set<String> active) {
    return dictionary.getDictionaryObject(key) instanceof COSName name
        && active.contains(name.getName());
  }

  private void open(@Nullable COSBase base) {
    if (base != null && seen.add(base)) {
      if (seen.size() > MOST_OBJECTS) {
        throw new FileRefused(Reason.BROKEN);
      }
      open.push(base);
    }
  }
}
