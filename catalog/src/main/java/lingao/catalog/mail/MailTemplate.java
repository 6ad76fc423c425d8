package lingao.catalog.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A mail's text in both languages: the resources {@code name_zh.mail} and {@code name_en.mail}
 * beside {@code owner}. Their first line gives the subject; then come blocks, parted by empty
 * lines:
 *
 * <pre>
 * subject: Order {number} is paid
 *
 * Dear {name},
 *
 * # {code}
 *
 * | Paid | {total}
 *
 * - {lines}
 *
 * [Look at the order]({link})
 *
 * &gt; A quiet remark.
 * </pre>
 *
 * <p>Plain lines are a paragraph, {@code #} begins what is looked for first, {@code |} a fact,
 * {@code - } lists the texts of a list, {@code [label]({name})} is a button to a web address. A
 * block or a fact that names a value which is not there is left out.
 *
 * @param owner the class beside which the resources lie
 * @param name such as {@code order-paid}
 */
public record MailTemplate(Class<?> owner, String name) {

  /** The text in a language, {@code zh} or {@code en}. */
  String text(String language) {
    String resource = name + "_" + language + ".mail";
    try (InputStream stream = owner.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no " + resource + " beside " + owner.getName());
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
