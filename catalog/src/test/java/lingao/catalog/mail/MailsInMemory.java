package lingao.catalog.mail;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import lingao.catalog.shared.Email;

/** An outbox without a database, that remembers what was said of each mail. */
final class MailsInMemory extends MailStore {

  private final Deque<WaitingMail> due = new ArrayDeque<>();
  private final List<String> said = new ArrayList<>();

  void put(long id, String to, int attempts, boolean old) {
    RenderedMail content = new RenderedMail("主题 " + id, "正文 " + id, "<p>正文 " + id + "</p>");
    due.add(new WaitingMail(id, new Email(to), "zh", content, attempts, old));
  }

  List<String> said() {
    return said;
  }

  @Override
  Optional<WaitingMail> claim() {
    return Optional.ofNullable(due.poll());
  }

  @Override
  void sent(long id) {
    said.add(id + " sent");
  }

  @Override
  void failed(long id, String error) {
    said.add(id + " failed: " + error);
  }

  @Override
  void postpone(long id, Duration wait, String error) {
    said.add(id + " postponed " + wait.toSeconds() + " s: " + error);
  }

  @Override
  void giveBack(long id, String error) {
    said.add(id + " given back");
    put(id, "given-back@example.com", 1, false);
  }
}
