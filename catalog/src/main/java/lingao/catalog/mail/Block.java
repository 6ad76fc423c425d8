package lingao.catalog.mail;

import java.util.List;

/** A part of a mail, its values filled in. */
sealed interface Block {

  /** Text that runs. */
  record Paragraph(String text) implements Block {}

  /** What is looked for first, such as a code. */
  record Figure(String text) implements Block {}

  /** A quiet remark. */
  record Note(String text) implements Block {}

  /** A way into the shop. */
  record Button(String label, String address) implements Block {}

  /** Names and their values. */
  record Facts(List<Fact> facts) implements Block {}

  /** One of them. */
  record Fact(String name, String value) {}

  /** Things one after another. */
  record Items(List<String> items) implements Block {}
}
