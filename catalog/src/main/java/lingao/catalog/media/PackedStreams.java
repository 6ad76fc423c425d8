package lingao.catalog.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lingao.catalog.media.FileRefused.Reason;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * A small PDF may hold streams that fill the memory when they are unpacked, the more so when they
 * are packed twice. Each is unpacked here first, to nowhere and within bounds, by the filters that
 * its dictionary names (ISO 32000-2, 7.4) and with the decoders that would do so when the document
 * is opened.
 */
final class PackedStreams {

  private static final int MEGABYTE = 1024 * 1024;

  /** Of one stream, such as a scanned page. */
  private static final int MOST_BYTES = 48 * MEGABYTE;

  /** Of a stream of objects, which take many times their length when they are read (7.5.7). */
  private static final int MOST_BYTES_OF_OBJECTS = 8 * MEGABYTE;

  /** Between two filters: what is packed well gains nothing by being packed again. */
  private static final int MOST_BETWEEN = 12 * MEGABYTE;

  private static final int MOST_FILTERS = 4;
  private static final int MOST_STREAMS = 10_000;
  private static final int LONGEST_DICTIONARY = 16 * 1024;

  /** Looking for words in a text takes longer than reading it. */
  private static final int SEARCHED = 32;

  private static final String STREAM = "stream";
  private static final Set<String> HEXADECIMAL = Set.of("ASCIIHexDecode", "AHx");
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern OBJECTS = Pattern.compile("/First(?![A-Za-z])");

  /** Filters that stand in another object; nobody writes them so without a reason to hide them. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("/(?:Filter|F)\\s+[0-9]+\\s+[0-9]+\\s+R(?![A-Za-z])");

  private static final Pattern FILTER =
      Pattern.compile(
          "/(FlateDecode|Fl|LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL)"
              + "(?![A-Za-z0-9])");

  private final byte[] content;
  private final String text;
  private final Effort effort = new Effort();
  private int streams;

  private PackedStreams(byte[] content) {
    this.content = content;
    this.text = new String(content, StandardCharsets.ISO_8859_1);
  }

  /** Refuses a file whose streams are too large with {@link FileRefused}. */
  static void check(Path file) throws IOException {
    new PackedStreams(Files.readAllBytes(file)).check();
  }

  private void check() {
    for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
      if (!text.startsWith("end", at - 3)) {
        if (++streams > MOST_STREAMS) {
          throw new FileRefused(Reason.BROKEN);
        }
        unpack(dictionary(at), begin(at + STREAM.length()));
      }
    }
  }

  /** What stands before the stream since the object before, its names without escapes. */
  private String dictionary(int stream) {
    String before = text.substring(Math.max(0, stream - LONGEST_DICTIONARY), stream);
    int start =
        Math.max(0, Math.max(before.lastIndexOf("endobj"), before.lastIndexOf("endstream")));
    effort.add((long) (before.length() - start) * SEARCHED);
    return ESCAPE
        .matcher(before.substring(start))
        .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
  }

  private static String character(String hexadecimal) {
    return Character.toString(Integer.parseInt(hexadecimal, 16));
  }

  private int begin(int after) {
    int begin = after;
    while (begin < content.length && " \r\n".indexOf(content[begin]) >= 0) {
      begin++;
    }
    return begin;
  }

  private void unpack(String dictionary, int begin) {
    List<String> filters = FILTER.matcher(dictionary).results().map(m -> m.group(1)).toList();
    if (filters.size() > MOST_FILTERS || ELSEWHERE.matcher(dictionary).find()) {
      throw new FileRefused(Reason.BROKEN);
    }
    int most = OBJECTS.matcher(dictionary).find() ? MOST_BYTES_OF_OBJECTS : MOST_BYTES;
    InputStream packed = new ByteArrayInputStream(content, begin, content.length - begin);
    try {
      for (int i = 0; i < filters.size(); i++) {
        boolean last = i == filters.size() - 1;
        BoundedBytes out = new BoundedBytes(last ? most : MOST_BETWEEN, !last, effort);
        decode(filters.get(i), effort.of(packed), out);
        packed = out.again();
      }
    } catch (IOException e) {
      // Not packed so, or broken: what opens the document says so.
      return;
    }
  }

  private static void decode(String filter, InputStream in, OutputStream out) throws IOException {
    if (HEXADECIMAL.contains(filter)) {
      hexadecimal(in, out);
    } else {
      FilterFactory.INSTANCE
          .getFilter(COSName.getPDFName(filter))
          .decode(in, out, new COSDictionary(), 0);
    }
  }

  /** Not by PDFBox, which writes each wrong character to the log and reads on. */
  private static void hexadecimal(InputStream in, OutputStream out) throws IOException {
    int digits = 0;
    for (int c = in.read(); c >= 0 && c != '>'; c = in.read()) {
      if (HexFormat.isHexDigit(c)) {
        digits =
            digits == 0 ? 16 + HexFormat.fromHexDigit(c) : digits * 16 + HexFormat.fromHexDigit(c);
      } else if (c > ' ') {
        throw new FileRefused(Reason.BROKEN);
      }
      if (digits >= 256) {
        out.write(digits);
        digits = 0;
      }
    }
    if (digits > 0) {
      out.write(digits * 16);
    }
  }
}
