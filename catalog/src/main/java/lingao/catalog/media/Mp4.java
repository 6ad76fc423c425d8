package lingao.catalog.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import lingao.catalog.media.FileRefused.Reason;

/**
 * The boxes of an MP4 file (ISO/IEC 14496-12, 4.2). Each byte belongs to a box of a known kind, so
 * that nothing else hides in the file; what phones write about places and owners is blanked.
 */
final class Mp4 {

  private static final int HEADER = 8;
  private static final int LARGE_HEADER = 16;
  private static final int MOST_BOXES = 10_000;

  /** Twice as deep as boxes that hold others lie in a video. */
  private static final int DEEPEST = 8;

  private static final Set<String> TOP =
      Set.of(
          "ftyp", "moov", "mdat", "free", "skip", "wide", "moof", "mfra", "sidx", "styp", "pdin",
          "emsg", "prft", "udta", "meta", "uuid");

  /** User data and metadata: names, places, anything. Boxes of the same size take their place. */
  private static final Set<String> TOLD = Set.of("udta", "meta", "uuid");

  private static final Set<String> HOLDING = Set.of("moov", "trak", "moof", "traf", "mdia", "minf");

  private final FileChannel file;
  private final Set<String> seen = new HashSet<>();
  private boolean video;
  private int boxes;

  private Mp4(FileChannel file) {
    this.file = file;
  }

  /** Whether a file begins like one. */
  static boolean begins(ByteBuffer head) {
    return head.limit() >= 12 && name(head, 4).equals("ftyp");
  }

  /** Refuses what is none with {@link FileRefused}; blanks what it tells of its maker. */
  static void check(FileChannel file) throws IOException {
    Mp4 mp4 = new Mp4(file);
    mp4.walk(0, file.size(), 0);
    boolean playable =
        mp4.video && (mp4.seen.contains("mdat") || mp4.seen.contains("moof")) && mp4.moov();
    if (!playable) {
      throw new FileRefused(Reason.BROKEN);
    }
  }

  private boolean moov() {
    return seen.contains("ftyp") && seen.contains("moov");
  }

  private void walk(long from, long to, int depth) throws IOException {
    long at = from;
    while (at < to) {
      ByteBuffer head = read(at, Math.min(LARGE_HEADER, to - at));
      if (head.limit() < HEADER || ++boxes > MOST_BOXES) {
        throw new FileRefused(Reason.BROKEN);
      }
      String name = name(head, 4);
      long size = size(head, to - at);
      if (size < HEADER || size > to - at || (depth == 0 && !TOP.contains(name))) {
        throw new FileRefused(Reason.BROKEN);
      }
      box(name, at, size, depth);
      at += size;
    }
  }

  private void box(String name, long at, long size, int depth) throws IOException {
    seen.add(name);
    if (TOLD.contains(name)) {
      blank(at, size);
    } else if (HOLDING.contains(name)) {
      if (depth == DEEPEST) {
        throw new FileRefused(Reason.BROKEN);
      }
      walk(at + HEADER, at + size, depth + 1);
    } else if (name.equals("hdlr") && size >= 20) {
      video |= name(read(at + 16, 4), 0).equals("vide");
    }
  }

  /** ISO/IEC 14496-12, 4.2.2: 1 stands for a size of 64 bits that follows, 0 for all the rest. */
  private static long size(ByteBuffer head, long rest) {
    long size = Integer.toUnsignedLong(head.getInt(0));
    if (size == 1) {
      return head.limit() < LARGE_HEADER ? -1 : head.getLong(HEADER);
    }
    return size == 0 ? rest : size;
  }

  private void blank(long at, long size) throws IOException {
    file.write(ByteBuffer.wrap("free".getBytes(StandardCharsets.US_ASCII)), at + 4);
    ByteBuffer zeros = ByteBuffer.allocate(8192);
    long header = read(at, 4).getInt(0) == 1 ? LARGE_HEADER : HEADER;
    for (long p = at + header; p < at + size; ) {
      zeros.clear().limit((int) Math.min(zeros.capacity(), at + size - p));
      p += file.write(zeros, p);
    }
  }

  private ByteBuffer read(long at, long length) throws IOException {
    return Bytes.read(file, at, (int) length);
  }

  private static String name(ByteBuffer buffer, int at) {
    byte[] four = new byte[4];
    buffer.get(at, four);
    return new String(four, StandardCharsets.ISO_8859_1);
  }
}
