package lingao.catalog.epcis.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import lingao.catalog.epcis.CbvWord;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.shared.InvalidValue;

/** What the repository's events are about: words and identifiers that occur in them. */
@ApplicationScoped
public class EventIndex {

  @Inject private EventReader reader;

  /** What can be listed. */
  public enum Column {
    /** EPCs and classes, in whatever role. */
    EPC("epcis_event_epc", "epc", " collate \"C\""),
    /** Business steps. */
    BIZ_STEP("epcis_event", "biz_step", ""),
    /** Where things are after events. */
    BIZ_LOCATION("epcis_event", "biz_location", ""),
    /** Where events took place. */
    READ_POINT("epcis_event", "read_point", ""),
    /** Dispositions. */
    DISPOSITION("epcis_event", "disposition", "");

    private final String table;
    private final String name;
    private final String collation;

    Column(String table, String name, String collation) {
      this.table = table;
      this.name = name;
      this.collation = collation;
    }

    boolean isIdentifier() {
      return this == EPC || this == BIZ_LOCATION || this == READ_POINT;
    }

    /** The value as it is kept. */
    String kept(String value) {
      return switch (this) {
        case BIZ_STEP -> CbvWord.BUSINESS_STEP.bare(value);
        case DISPOSITION -> CbvWord.DISPOSITION.bare(value);
        default -> EpcKey.of(value).value();
      };
    }
  }

  /**
   * The next of them, sorted by their characters.
   *
   * @param token of the page before
   */
  public IndexPage page(Column column, int perPage, Optional<String> token) {
    String behind = token.map(EventIndex::decode).orElse("");
    List<String> found =
        reader.rows(listing(column, behind, perPage + 1)).stream().map(String.class::cast).toList();
    List<String> shown = found.subList(0, Math.min(perPage, found.size()));
    Optional<String> next =
        found.size() > perPage
            ? Optional.of(encode(shown.get(shown.size() - 1)))
            : Optional.empty();
    List<String> members =
        column.isIdentifier() ? shown.stream().map(EventIndex::uri).toList() : shown;
    return new IndexPage(members, next);
  }

  /** Whether an event is about it. */
  public boolean isKnown(Column column, String value) {
    try {
      Where where = new Where("select 1 from " + column.table + " where " + column.name);
      where.add(column.collation + " = ").bind(column.kept(value)).add(" limit 1");
      return !reader.rows(where).isEmpty();
    } catch (InvalidValue e) {
      return false;
    }
  }

  /**
   * Leaps from each value to the next in the index, since most values occur in many events. The
   * lists hold no more than a page each.
   */
  private static Where listing(Column column, String behind, int most) {
    String value = column.name + column.collation;
    Where where = new Where("with recursive leap (v) as ((");
    next(where, column, value).add("> ").bind(behind);
    where.add(" order by " + value + " limit 1) union all select (");
    next(where, column, value).add("> leap.v" + column.collation);
    where.add(" order by " + value + " limit 1) from leap where leap.v is not null)");
    return where.add(" select v from leap where v is not null limit ").bind(most);
  }

  private static Where next(Where where, Column column, String value) {
    return where.add("select " + value + " from " + column.table + " where " + value + " ");
  }

  private static String uri(String kept) {
    return new EpcKey(kept).uri();
  }

  private static String encode(String value) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String token) {
    try {
      String value = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      if (value.indexOf('\0') < 0) {
        return value;
      }
    } catch (IllegalArgumentException e) {
      // Refused below.
    }
    throw QueryRefused.parameter("nextPageToken", "one that was given for this list");
  }
}
