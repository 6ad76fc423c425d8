package lingao.catalog.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lingao.catalog.media.FileRefused.Reason;

/** Tells what a file is by its structure, never by its name or by what its sender says. */
final class FileCheck {

  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  private FileCheck() {}

  /** A document; refuses what is none with {@link FileRefused}. */
  static FileType document(Path file) throws IOException {
    if (Files.size(file) > Pdf.LARGEST_BYTES) {
      throw new FileRefused(Reason.TOO_LARGE);
    }
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer head = Bytes.read(channel, 0, PDF.length);
      if (!head.equals(ByteBuffer.wrap(PDF))) {
        throw new FileRefused(Reason.UNKNOWN_TYPE);
      }
    }
    Pdf.check(file);
    return FileType.PDF;
  }

  /** A video, in which nothing tells any more where it was taken. */
  static FileType video(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer head = Bytes.read(channel, 0, 16);
      if (Mp4.begins(head)) {
        Mp4.check(channel);
        return FileType.MP4;
      }
      if (WebM.begins(head)) {
        WebM.check(channel);
        return FileType.WEBM;
      }
      throw new FileRefused(Reason.UNKNOWN_TYPE);
    }
  }
}
