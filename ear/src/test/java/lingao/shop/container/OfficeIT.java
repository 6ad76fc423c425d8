package lingao.shop.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.search.IndexDesk;
import lingao.catalog.search.missed.MissedOrder;
import lingao.catalog.search.missed.MissedPage;
import lingao.catalog.search.missed.MissedSearch;
import lingao.catalog.search.missed.MissedSearches;
import lingao.catalog.search.synonym.StaleSynonymGroup;
import lingao.catalog.search.synonym.SynonymGroup;
import lingao.catalog.search.synonym.SynonymService;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.Slug;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the county office does with words, in the container. */
@ExtendWith(ArquillianExtension.class)
class OfficeIT {

  private static final StaffMember CLERK =
      new StaffMember(1, "clerk", "示例", Role.OFFICE, Optional.empty(), 1);

  @Resource(lookup = "jdbc/lingao")
  private DataSource database;

  @Inject private UserTransaction transaction;
  @Inject private CurrentStaff staff;
  @Inject private ChangeLog changes;
  @Inject private SynonymService synonyms;
  @Inject private MissedSearches missed;
  @Inject private IndexDesk index;

  @Test
  void a_new_shop_has_synonyms() {
    assertThat(synonyms.all())
        .hasSizeGreaterThanOrEqualTo(60)
        .anyMatch(group -> group.words().containsAll(List.of("红薯", "地瓜", "sweet potato")));
    assertThat(synonyms.page("KangKong", 1).groups())
        .singleElement()
        .matches(group -> group.words().contains("空心菜"));
    assertThat(synonyms.page("'%_\\", 1).total()).isZero();
    assertThat(synonyms.page("", 99).groups()).isEmpty();
  }

  @Test
  void a_group_and_its_entry_in_the_log_come_together() throws Exception {
    staff.become(CLERK);
    long version = changes.version();
    transaction.begin();
    synonyms.add(List.of("木瓜酱", "papaya jam"));
    transaction.rollback();
    assertThat(changes.since(version, 10)).isEmpty();
    assertThat(synonyms.page("木瓜酱", 1).total()).isZero();

    SynonymGroup added = synonyms.add(List.of(" 木瓜酱 ", "papaya jam", ""));
    SynonymGroup replaced = synonyms.replace(added.id(), List.of("木瓜酱", "番木瓜酱"), added.version());
    assertThat(synonyms.group(added.id())).contains(replaced);
    assertThat(replaced.version()).isGreaterThan(added.version());
    assertThat(synonyms.remove(added.id())).isTrue();
    assertThat(synonyms.remove(added.id())).isFalse();
    String slug = Long.toString(added.id());
    assertThat(changes.since(version, 10))
        .extracting(CatalogChange::type, CatalogChange::slug)
        .containsExactly(
            tuple(ChangeType.SYNONYM, slug),
            tuple(ChangeType.SYNONYM, slug),
            tuple(ChangeType.SYNONYM, slug));
  }

  @Test
  void of_two_who_change_the_same_group_the_second_is_told() {
    staff.become(CLERK);
    SynonymGroup group = synonyms.add(List.of("甲词", "乙词"));
    synonyms.replace(group.id(), List.of("甲词", "丙词"), group.version());
    long version = changes.version();
    assertThatThrownBy(() -> synonyms.replace(group.id(), List.of("甲词", "丁词"), group.version()))
        .isInstanceOf(StaleSynonymGroup.class);
    assertThat(synonyms.group(group.id()).orElseThrow().words()).containsExactly("甲词", "丙词");
    synonyms.remove(group.id());
    assertThatThrownBy(() -> synonyms.replace(group.id(), List.of("甲词", "丁词"), 2))
        .isInstanceOf(StaleSynonymGroup.class);
    assertThat(changes.version()).isEqualTo(version + 1);
  }

  @Test
  void words_that_can_be_no_group_change_nothing() {
    staff.become(CLERK);
    long version = changes.version();
    assertThatThrownBy(() -> synonyms.add(List.of("独词"))).isInstanceOf(InvalidValue.class);
    assertThat(changes.version()).isEqualTo(version);
  }

  @Test
  void nobody_but_the_office_may_change_or_look() {
    assertThatThrownBy(() -> synonyms.add(List.of("甲词", "乙词"))).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> synonyms.remove(1)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> missed.forgetAll()).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> index.rebuild()).isInstanceOf(NotPermitted.class);
    staff.become(
        new StaffMember(2, "owner", "示例", Role.OWNER, Optional.of(new Slug("heshe-honey")), 1));
    assertThatThrownBy(() -> synonyms.remove(1)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> index.report()).isInstanceOf(NotPermitted.class);
  }

  @Test
  void missed_searches_of_many_at_once_add_up() throws SQLException {
    staff.become(CLERK);
    addSearches("火鸡", 7);
    IntStream.range(0, 500).parallel().forEach(i -> missed.note(i % 2 == 0 ? "火鸡" : " 火鸡\t"));
    missed.note("联系 13876543210");
    missed.note("somebody@example.com");
    assertThat(waitFor("火鸡", 507).searches()).isEqualTo(507);
    MissedPage page = missed.page(MissedOrder.SEARCHES, 1);
    assertThat(page.searches().get(0).term()).isEqualTo("火鸡");
    assertThat(page.searches()).noneMatch(m -> m.term().contains("138") || m.term().contains("@"));
    missed.forget("火鸡");
    assertThat(missed.page(MissedOrder.LAST_SEEN, 1).searches())
        .noneMatch(m -> m.term().equals("火鸡"));
  }

  /** As another node would have written them. */
  private void addSearches(String term, int searches) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into missed_search values ('" + term + "', " + searches + ", now(), now())");
    }
  }

  /** Counts are written down within seconds. */
  private MissedSearch waitFor(String term, long searches) {
    return Awaitility.await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(15))
        .until(
            () ->
                missed.page(MissedOrder.SEARCHES, 1).searches().stream()
                    .filter(m -> m.term().equals(term) && m.searches() == searches)
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }
}
