package lingao.catalog.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import lingao.catalog.media.FileRefused.Reason;

/**
 * The elements of a WebM file (RFC 8794, RFC 9559): a header that names it so, a segment with a
 * track of video in a known codec, and clusters. What browsers record is of unknown size.
 */
final class WebM {

  private static final int HEADER = 0x1A45DFA3;
  private static final int DOC_TYPE = 0x4282;
  private static final int SEGMENT = 0x18538067;
  private static final int TRACKS = 0x1654AE6B;
  private static final int TRACK = 0xAE;
  private static final int CODEC = 0x86;
  private static final int CLUSTER = 0x1F43B675;
  private static final int VOID = 0xEC;
  private static final int CRC = 0xBF;
  private static final int TAGS = 0x1254C367;
  private static final int CHAPTERS = 0x1043A770;
  private static final int INFO = 0x1549A966;
  private static final int SEEK_HEAD = 0x114D9B74;
  private static final int CUES = 0x1C53BB6B;
  private static final Set<Integer> OF_SEGMENT =
      Set.of(SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES, TAGS, CHAPTERS, VOID, CRC);

  /** What may say who filmed, where and when. */
  private static final Set<Integer> TOLD = Set.of(TAGS, CHAPTERS);

  private static final Set<String> CODECS = Set.of("V_VP8", "V_VP9", "V_AV1");
  private static final int MOST_ELEMENTS = 100_000;
  private static final long UNKNOWN = -1;

  /** An identifier of one byte and a size of eight. */
  private static final int LONG_HEAD = 9;

  private final FileChannel file;
  private boolean video;
  private boolean clusters;
  private int elements;

  private WebM(FileChannel file) {
    this.file = file;
  }

  /** Whether a file begins like one. */
  static boolean begins(ByteBuffer head) {
    return head.limit() >= 4 && head.getInt(0) == HEADER;
  }

  /** Refuses what is none with {@link FileRefused}; blanks what it tells of its maker. */
  static void check(FileChannel file) throws IOException {
    WebM webm = new WebM(file);
    Element header = webm.element(0, file.size());
    if (header.size() < 1 || header.size() > 1024 || !webm.isNamed(header)) {
      throw new FileRefused(Reason.BROKEN);
    }
    Element segment = webm.element(header.end(), file.size());
    if (segment.id() != SEGMENT || (segment.isKnown() && segment.end() != file.size())) {
      throw new FileRefused(Reason.BROKEN);
    }
    webm.walkSegment(segment.begin(), file.size());
    if (!webm.video || !webm.clusters) {
      throw new FileRefused(Reason.BROKEN);
    }
  }

  private boolean isNamed(Element header) throws IOException {
    for (long at = header.begin(); at < header.end(); ) {
      Element e = element(at, header.end());
      if (e.id() == DOC_TYPE) {
        return text(e).equals("webm");
      }
      at = e.end();
    }
    return false;
  }

  private void walkSegment(long from, long to) throws IOException {
    for (long at = from; at < to; ) {
      Element e = element(at, to);
      if (!OF_SEGMENT.contains(e.id())) {
        throw new FileRefused(Reason.BROKEN);
      }
      clusters |= e.id() == CLUSTER;
      if (e.id() == TRACKS) {
        tracks(e);
      } else if (TOLD.contains(e.id())) {
        blank(at, e);
      }
      at = e.isKnown() ? e.end() : afterUnknown(e, to);
    }
  }

  /** A void of the same length takes its place (RFC 8794, 11.3.2). */
  private void blank(long at, Element e) throws IOException {
    long all = e.end() - at;
    int head = all < LONG_HEAD ? 2 : LONG_HEAD;
    ByteBuffer start = ByteBuffer.allocate(head).put((byte) VOID);
    if (head == LONG_HEAD) {
      start.putLong((1L << 56) | (all - head));
    } else {
      start.put((byte) (0x80 | (all - head)));
    }
    file.write(start.flip(), at);
    ByteBuffer zeros = ByteBuffer.allocate(8192);
    for (long p = at + head; p < e.end(); ) {
      zeros.clear().limit((int) Math.min(zeros.capacity(), e.end() - p));
      p += file.write(zeros, p);
    }
  }

  /** A cluster of unknown size ends where the next element of the segment begins. */
  private long afterUnknown(Element cluster, long to) throws IOException {
    if (cluster.id() != CLUSTER) {
      throw new FileRefused(Reason.BROKEN);
    }
    long at = cluster.begin();
    while (at < to) {
      Element e = element(at, to);
      if (OF_SEGMENT.contains(e.id()) && e.id() != VOID && e.id() != CRC) {
        return at;
      }
      at = e.end();
    }
    return to;
  }

  private void tracks(Element tracks) throws IOException {
    for (long at = tracks.begin(); at < tracks.end(); ) {
      Element track = element(at, tracks.end());
      for (long in = track.begin(); track.id() == TRACK && in < track.end(); ) {
        Element e = element(in, track.end());
        video |= e.id() == CODEC && e.size() < 64 && CODECS.contains(text(e));
        in = e.end();
      }
      at = track.end();
    }
  }

  private String text(Element e) throws IOException {
    ByteBuffer bytes = Bytes.read(file, e.begin(), (int) Math.min(e.size(), 64));
    return StandardCharsets.US_ASCII.decode(bytes).toString().replace("\u0000", "");
  }

  /** RFC 8794, 4: identifier and size have as many bytes as their leading zeros say. */
  private Element element(long at, long to) throws IOException {
    ByteBuffer head = Bytes.read(file, at, 12);
    int idLength = length(head, 0);
    int sizeLength = idLength > 4 || idLength >= head.limit() ? 9 : length(head, idLength);
    if (sizeLength > 8 || idLength + sizeLength > head.limit() || ++elements > MOST_ELEMENTS) {
      throw new FileRefused(Reason.BROKEN);
    }
    int id = 0;
    for (int i = 0; i < idLength; i++) {
      id = (id << 8) | (head.get(i) & 0xFF);
    }
    long size = size(head, idLength, sizeLength);
    Element e = new Element(id, at + idLength + sizeLength, size);
    if (e.isKnown() && e.end() > to) {
      throw new FileRefused(Reason.BROKEN);
    }
    return e;
  }

  private static int length(ByteBuffer head, int at) {
    return head.limit() <= at ? 9 : Integer.numberOfLeadingZeros(head.get(at) & 0xFF) - 24 + 1;
  }

  /** A size of ones alone is unknown. */
  private static long size(ByteBuffer head, int at, int length) {
    long value = head.get(at) & (0xFF >> length);
    for (int i = 1; i < length; i++) {
      value = (value << 8) | (head.get(at + i) & 0xFF);
    }
    return value == (1L << (7 * length)) - 1 ? UNKNOWN : value;
  }

  private record Element(int id, long begin, long size) {

    boolean isKnown() {
      return size != UNKNOWN;
    }

    long end() {
      if (!isKnown()) {
        throw new FileRefused(Reason.BROKEN);
      }
      return begin + size;
    }
  }
}
