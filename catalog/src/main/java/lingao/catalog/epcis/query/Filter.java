package lingao.catalog.epcis.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** One condition of a query on events, which are {@code e} in the statement. */
sealed interface Filter {

  /** Adds the condition. */
  void write(Where where);

  /** Whether it tells of what only the owner of an event may know. */
  default boolean isPrivate() {
    return false;
  }

  /** Whether no index helps, so that many events have to be looked at. */
  default boolean isSearch() {
    return false;
  }

  /**
   * A column has one of some values.
   *
   * @param column of {@code epcis_event}
   */
  record OneOf(String column, List<String> values) implements Filter {

    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public void write(Where where) {
      where.add("e." + column + " in ").bindAll(values);
    }
  }

  /** A column has a value, or stays empty. */
  record Present(String column) implements Filter {

    @Override
    public void write(Where where) {
      where.add("e." + column + " is not null");
    }
  }

  /**
   * A column has a time at or after, or before, another.
   *
   * @param operator of SQL
   */
  record At(String column, String operator, Instant time) implements Filter {

    @Override
    public void write(Where where) {
      where.add("e." + column + " " + operator + " ").bind(Timestamp.from(time));
    }
  }

  /**
   * A place is one of some, or lies in one of them: a GLN with an extension lies in the GLN.
   *
   * @param column of {@code epcis_event}
   */
  record Within(String column, List<EpcPattern> places) implements Filter {

    public Within {
      places = List.copyOf(places);
    }

    @Override
    public void write(Where where) {
      where.add("(");
      for (int i = 0; i < places.size(); i++) {
        where.add(i == 0 ? "" : " or ");
        places.get(i).write(where, "e." + column);
      }
      where.add(")");
    }

    @Override
    public boolean isSearch() {
      return places.stream().anyMatch(EpcPattern::like);
    }
  }

  /**
   * The event is about something.
   *
   * @param roles of {@code epcis_event_epc}
   */
  record About(List<String> roles, Kind kind, List<EpcPattern> things) implements Filter {

    public About {
      roles = List.copyOf(roles);
      things = List.copyOf(things);
    }

    @Override
    public void write(Where where) {
      where.add("e.id in (select x.event_id from epcis_event_epc x where (");
      for (int i = 0; i < things.size(); i++) {
        where.add(i == 0 ? "" : " or ");
        things.get(i).write(where, "x.epc collate \"C\"");
      }
      where.add(")").add(kind.condition);
      if (!roles.isEmpty()) {
        where.add(" and x.role in ").bindAll(roles);
      }
      where.add(")");
    }

    @Override
    public boolean isSearch() {
      return things.stream().anyMatch(EpcPattern::like);
    }
  }

  /** What may stand in the lists that are searched. */
  enum Kind {
    /** One thing. */
    INSTANCE(" and not x.class"),
    /** So many of a class. */
    CLASS(" and x.class"),
    /** Both. */
    ANY("");

    private final String condition;

    Kind(String condition) {
      this.condition = condition;
    }
  }

  /**
   * The event as it was captured has something at a path.
   *
   * @param path of SQL/JSON, with the members of {@code values} as its variables
   * @param marks what stands in the text of each such event: a glance at the text is many times
   *     faster than reading it as JSON
   * @param secret whether only the owner may ask
   */
  record InBody(String path, ObjectNode values, List<String> marks, boolean secret)
      implements Filter {

    public InBody {
      marks = List.copyOf(marks);
    }

    @Override
    public void write(Where where) {
      marks.forEach(mark -> where.add("strpos(e.body, ").bind(mark).add(") > 0 and "));
      where.add("jsonb_path_exists(cast(e.body as jsonb), cast(").bind(path);
      where.add(" as jsonpath), cast(").bind(values.toString()).add(" as jsonb), true)");
    }

    @Override
    public boolean isPrivate() {
      return secret;
    }

    @Override
    public boolean isSearch() {
      return true;
    }
  }

  /**
   * The event as it was captured has a time at a path in the metadata of its sensors. There are
   * times that the standard allows and PostgreSQL does not, the year 0 and offsets of 16 hours;
   * these are none.
   *
   * @param operator of SQL
   */
  record TimeInBody(String path, String operator, Instant time) implements Filter {

    private static final String READABLE =
        " ? (@ like_regex \"^[0-9]{4}-.*(Z|[+-](0[0-9]|1[0-5]):[0-9]{2})$\""
            + " && !(@ starts with \"0000\"))";

    @Override
    public void write(Where where) {
      where.add("strpos(e.body, '\"sensorMetadata\"') > 0 and ");
      where.add("exists (select from jsonb_path_query(cast(e.body as jsonb), cast(");
      where.bind(path + READABLE);
      where.add(" as jsonpath)) t (v) where cast(t.v #>> '{}' as timestamptz) " + operator + " ");
      where.bind(Timestamp.from(time)).add(")");
    }

    @Override
    public boolean isSearch() {
      return true;
    }
  }
}
