package lingao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lingao.launcher.postgres.Database;
import lingao.launcher.postgres.Postgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The servers alone, without the shop. */
@Isolated
@Tag("faults")
class RestartIT {
  private final LaunchOptions options = TestOptions.inFreshDirectory("restart-it").withoutShop();

  @Test
  void dataSurviveThePowerCutOfOnePartAndTheRestartOfAllAndNoProcessIsLeft() throws Exception {
    try (RunningShop first = Launcher.start(options)) {
      execute(first.database(), "create table kept as select 42 as answer");
      powerCut(first);
      assertThat(answer(first.database())).isEqualTo(42);
    }
    assertThat(ProcessHandle.current().descendants()).isEmpty();

    try (RunningShop second = Launcher.start(options)) {
      assertThat(answer(second.database())).isEqualTo(42);
    }
    assertThat(ProcessHandle.current().descendants()).isEmpty();
  }

  private static void powerCut(RunningShop shop) throws InterruptedException {
    Postgres postgres = shop.postgres().orElseThrow();
    postgres.kill();

    assertThat(postgres.isRunning()).isFalse();
    assertThat(shop.payara().isRunning()).isTrue();
    postgres.start();
  }

  private static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int answer(Database database) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select answer from kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
