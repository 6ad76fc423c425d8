package lingao.catalog.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a {@link MailTemplate} with its values filled in.
 *
 * @param subject one line
 * @param blocks those whose values are there
 */
record MailText(String subject, List<Block> blocks) {

  private static final String SUBJECT = "subject:";
  private static final Pattern VALUE = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");
  private static final Pattern BUTTON = Pattern.compile("\\[([^\\]]+)]\\(\\{([A-Za-z0-9]+)}\\)");
  private static final Pattern ITEMS = Pattern.compile("- \\{([A-Za-z0-9]+)}");
  private static final Pattern FACT = Pattern.compile("\\|([^|]+)\\|(.+)");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+");

  /** Reads a template. A subject without its values, or a button to nowhere, is a mistake in it. */
  static MailText of(String template, Map<String, ?> values) {
    String[] parts = template.strip().split("\\R[ \\t]*\\R");
    if (!parts[0].startsWith(SUBJECT)) {
      throw new IllegalArgumentException("a mail begins with its subject");
    }
    String subject =
        fill(parts[0].substring(SUBJECT.length()), values)
            .orElseThrow(() -> new IllegalArgumentException("the subject lacks a value"));
    List<Block> blocks =
        Arrays.stream(parts).skip(1).flatMap(part -> block(part.strip(), values).stream()).toList();
    return new MailText(subject, blocks);
  }

  private static Optional<Block> block(String part, Map<String, ?> values) {
    Matcher button = BUTTON.matcher(part);
    Matcher items = ITEMS.matcher(part);
    if (button.matches()) {
      return value(button.group(2), values).map(to -> new Block.Button(button.group(1), web(to)));
    }
    if (items.matches()) {
      return Optional.of(list(items.group(1), values))
          .filter(list -> !list.isEmpty())
          .map(Block.Items::new);
    }
    if (part.startsWith("|")) {
      return Optional.of(facts(part, values)).filter(f -> !f.isEmpty()).map(Block.Facts::new);
    }
    if (part.startsWith("#")) {
      return fill(part.substring(1), values).map(Block.Figure::new);
    }
    return part.startsWith(">")
        ? fill(part.substring(1), values).map(Block.Note::new)
        : fill(part, values).map(Block.Paragraph::new);
  }

  private static List<Block.Fact> facts(String part, Map<String, ?> values) {
    List<Block.Fact> facts = new ArrayList<>();
    for (String line : part.lines().toList()) {
      Matcher fact = FACT.matcher(line.strip());
      if (!fact.matches()) {
        throw new IllegalArgumentException("not a fact: " + line);
      }
      fill(fact.group(2), values)
          .ifPresent(value -> facts.add(new Block.Fact(fact.group(1).strip(), value)));
    }
    return facts;
  }

  private static List<String> list(String name, Map<String, ?> values) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(item -> oneLine(item.toString())).toList()
        : List.of();
  }

  /** The text with its values; nothing when one of them is not there. */
  private static Optional<String> fill(String text, Map<String, ?> values) {
    Matcher named = VALUE.matcher(oneLine(text));
    StringBuilder filled = new StringBuilder();
    while (named.find()) {
      Optional<String> value = value(named.group(1), values);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      named.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(named.appendTail(filled).toString());
  }

  private static Optional<String> value(String name, Map<String, ?> values) {
    return Optional.ofNullable(values.get(name))
        .map(value -> oneLine(value.toString()))
        .filter(value -> !value.isEmpty());
  }

  /** A value never begins a line of its own, in a header least of all. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static String web(String address) {
    if (!WEB.matcher(address).matches()) {
      throw new IllegalArgumentException("a button leads to a web address");
    }
    return address;
  }
}
