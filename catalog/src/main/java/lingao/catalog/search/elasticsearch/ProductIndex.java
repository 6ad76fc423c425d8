package lingao.catalog.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.TranslogDurability;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The index of products, seen through its alias. Beside the products it notes its position: the
 * catalog version up to which every change is in it. The note's identifier is the name of the index
 * itself, so a note for one index can never be written into another that has taken its place.
 */
final class ProductIndex {

  /** The name under which products are searched. */
  static final String ALIAS = "products";

  /**
   * Grows with each change of {@code products.json} or of a card that needs the index built anew.
   */
  static final int LAYOUT = 4;

  private static final Duration LONGEST_BUILD = Duration.ofHours(1);
  private static final int NOT_FOUND = 404;
  private static final int LARGEST_PAGE = 500;

  private final ElasticsearchClient client;

  ProductIndex(ElasticsearchClient client) {
    this.client = client;
  }

  /** The index behind the alias; nothing when there is none. */
  Optional<IndexState> current() throws IOException {
    try {
      Map<String, IndexMappingRecord> found =
          client.indices().getMapping(m -> m.index(ALIAS)).result();
      return found.entrySet().stream().findFirst().map(e -> state(e.getKey(), e.getValue()));
    } catch (ElasticsearchException e) {
      return nothingIfMissing(e);
    }
  }

  /**
   * Creates an empty index that nobody sees yet, and returns its name. Nobody looks into it while
   * it is filled, and if that fails it is filled anew: so it need not be refreshed nor synced to
   * disk.
   */
  String create(String catalog, Instant now) throws IOException {
    String name = ALIAS + "-" + LAYOUT + "-" + now.toEpochMilli();
    try (InputStream layout =
        Objects.requireNonNull(ProductIndex.class.getResourceAsStream("products.json"))) {
      CreateIndexRequest file = CreateIndexRequest.of(c -> c.index(name).withJson(layout));
      TypeMapping fields = Objects.requireNonNull(file.mappings());
      client
          .indices()
          .create(
              c ->
                  c.index(name)
                      .settings(file.settings())
                      .mappings(
                          m ->
                              m.dynamic(fields.dynamic())
                                  .source(fields.source())
                                  .properties(fields.properties())
                                  .meta("layout", JsonData.of(LAYOUT))
                                  .meta("catalog", JsonData.of(catalog))));
    }
    return name;
  }

  /** Lets an index that has been filled up to {@code position} take the alias; the former goes. */
  void activate(String name, long position) throws IOException {
    client.index(i -> i.index(name).id(name).document(new Position(position)));
    client
        .indices()
        .putSettings(
            s ->
                s.index(name)
                    .settings(
                        i ->
                            i.refreshInterval(t -> t.time("1s"))
                                .translog(t -> t.durability(TranslogDurability.Request))));
    client.indices().flush(f -> f.index(name));
    client.indices().refresh(r -> r.index(name));
    List<Action> actions = new ArrayList<>();
    for (IndexState former : current().stream().toList()) {
      actions.add(Action.of(a -> a.removeIndex(r -> r.index(former.name()))));
    }
    actions.add(Action.of(a -> a.add(add -> add.index(name).alias(ALIAS))));
    client.indices().updateAliases(u -> u.actions(actions));
  }

  /** The position of that index; nothing when it has lost the alias. */
  OptionalLong position(String name) throws IOException {
    try {
      GetResponse<Position> note = client.get(g -> g.index(ALIAS).id(name), Position.class);
      return note.found()
          ? OptionalLong.of(Objects.requireNonNull(note.source()).position())
          : OptionalLong.empty();
    } catch (ElasticsearchException e) {
      nothingIfMissing(e);
      return OptionalLong.empty();
    }
  }

  /** Notes the position of that index. Fails when it has lost the alias. */
  void note(String name, long position) throws IOException {
    client.update(
        u -> u.index(ALIAS).requireAlias(true).id(name).doc(new Position(position)),
        Position.class);
  }

  /** The next slugs of products in the index, in order; {@code ""} for the first. */
  List<String> slugsAfter(String slug) throws IOException {
    return client
        .search(
            s ->
                s.index(ALIAS)
                    .query(Filters.PRODUCTS.get(0))
                    .source(f -> f.fetch(false))
                    .sort(o -> o.field(f -> f.field("slug")))
                    .searchAfter(FieldValue.of(slug))
                    .trackTotalHits(t -> t.enabled(false))
                    .size(LARGEST_PAGE),
            Void.class)
        .hits()
        .hits()
        .stream()
        .map(hit -> Objects.requireNonNull(hit.id()))
        .toList();
  }

  /** Deletes indexes that were begun long ago and never took the alias. */
  void dropAbandoned(Instant now) throws IOException {
    Optional<String> used = current().map(IndexState::name);
    for (String name : client.indices().get(g -> g.index(ALIAS + "-*")).result().keySet()) {
      if (!used.equals(Optional.of(name)) && begunBefore(name, now.minus(LONGEST_BUILD))) {
        client.indices().delete(d -> d.index(name).ignoreUnavailable(true));
      }
    }
  }

  private static boolean begunBefore(String name, Instant time) {
    String begun = name.substring(name.lastIndexOf('-') + 1);
    return begun.matches("\\d{13}") && Long.parseLong(begun) < time.toEpochMilli();
  }

  private static IndexState state(String name, IndexMappingRecord found) {
    Map<String, JsonData> meta = found.mappings().meta();
    JsonData layout = meta.get("layout");
    JsonData catalog = meta.get("catalog");
    return new IndexState(
        name,
        layout == null ? 0 : layout.to(Integer.class),
        catalog == null ? "" : catalog.to(String.class));
  }

  private static <T> Optional<T> nothingIfMissing(ElasticsearchException e) {
    if (e.status() == NOT_FOUND) {
      return Optional.empty();
    }
    throw e;
  }

  /** The note. */
  record Position(long position) {}
}
