package lingao.storefront.api.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import lingao.catalog.change.CatalogChange;
import lingao.catalog.change.CatalogVersion;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // as the container does
class FeedClientTest {

  private final FeedHub hub = new FeedHub();
  private final AsyncContext context = mock();
  private final Connection connection = new Connection();

  @BeforeEach
  void begin() {
    hub.log = mock(ChangeLog.class);
    hub.version = mock(CatalogVersion.class);
    hub.timer = mock();
    when(hub.log.since(anyLong(), anyInt())).thenReturn(List.of());
    when(hub.version.current()).thenReturn(10L);
    hub.begin();
  }

  @Test
  void catchesUpFromTheLogAndThenHearsOfEachChange() {
    when(hub.log.since(8, 200)).thenReturn(changes(9, 10));
    FeedClient client = join(8);

    client.onWritePossible();
    assertThat(connection.text())
        .isEqualTo(
            """
            id: 9
            data: {"version":9,"type":"product","slug":"p9"}

            id: 10
            data: {"version":10,"type":"product","slug":"p10"}

            """);

    when(hub.version.current()).thenReturn(12L);
    when(hub.log.since(eq(10L), eq(1000))).thenReturn(changes(11, 12));
    hub.tick();
    assertThat(connection.text()).contains("id: 11\n", "id: 12\n");
  }

  @Test
  void readsTheLogOnceForAllClients() {
    join(10).onWritePossible();
    join(10).onWritePossible();
    when(hub.version.current()).thenReturn(11L);
    when(hub.log.since(10, 1000)).thenReturn(changes(11, 11));

    hub.tick();
    hub.tick();

    verify(hub.log, times(1)).since(10, 1000);
    verify(hub.log, never()).since(10, 200);
  }

  @Test
  void leavesSlowClientWhereItIsUntilTheConnectionTakesMore() {
    FeedClient client = join(10);
    client.onWritePossible();
    connection.ready = false;
    when(hub.version.current()).thenReturn(11L);
    when(hub.log.since(10, 1000)).thenReturn(changes(11, 11));

    hub.tick();
    assertThat(connection.text()).isEmpty();

    connection.ready = true;
    client.onWritePossible();
    assertThat(connection.text()).contains("id: 11\n");
  }

  @Test
  void letsClientGoThatWentAway() {
    FeedClient client = join(10);
    assertThat(hub.clients()).isEqualTo(1);

    client.onError(new IOException("broken pipe"));
    client.close();

    assertThat(hub.clients()).isZero();
    verify(context, times(1)).complete();
  }

  @Test
  void showsNowAndThenThatTheConnectionStands() {
    FeedClient client = join(10);
    client.onWritePossible();

    client.beat();

    assertThat(connection.text()).isEqualTo(": still here\n\n");
  }

  @Test
  void keepsTheLatestChangesOnly() {
    ChangeWindow window = ChangeWindow.at(5).with(changes(6, 5 + ChangeWindow.LARGEST + 10));

    assertThat(window.changes()).hasSize(ChangeWindow.LARGEST);
    assertThat(window.since(14, 5)).isEmpty();
    assertThat(window.since(15, 2).orElseThrow())
        .extracting(CatalogChange::version)
        .containsExactly(16L, 17L);
  }

  private FeedClient join(long since) {
    FeedClient client = new FeedClient(hub, context, connection, since);
    hub.join(client);
    return client;
  }

  private static List<CatalogChange> changes(long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(version -> new CatalogChange(version, ChangeType.PRODUCT, "p" + version))
        .toList();
  }

  /** A connection that takes what it is given, or nothing. */
  private static final class Connection extends ServletOutputStream {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean ready = true;

    String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
      assertThat(ready).as("written only when ready").isTrue();
      bytes.write(b);
    }

    @Override
    public boolean isReady() {
      return ready;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
