package lingao.catalog.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lingao.catalog.account.CurrentStaff;
import lingao.catalog.account.NotPermitted;
import lingao.catalog.account.Post;
import lingao.catalog.account.Role;
import lingao.catalog.account.StaffMember;
import lingao.catalog.gs1.Lot;
import lingao.catalog.gs1.Serial;
import lingao.catalog.media.MediaService;
import lingao.catalog.serial.SerialCode;
import lingao.catalog.serial.SerialService;
import lingao.catalog.shared.Gtin;
import lingao.catalog.shared.InvalidValue;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.shared.ShopTime;
import lingao.catalog.shared.Slug;
import lingao.catalog.trace.TraceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LabelServiceTest {

  private static final TraceCode CODE = new TraceCode("LG0000200016");
  private static final Gtin GTIN = new Gtin("06291041500213");

  private final LabelService labels = new LabelService();
  private final LabelStore store = mock();
  private final SerialService serials = mock();
  private final CurrentStaff staff = new CurrentStaff();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void open() {
    MediaService media = mock();
    when(media.rendition(any(), any(), any())).thenReturn(Optional.empty());
    labels.store = store;
    labels.serials = serials;
    labels.media = media;
    labels.staff = staff;
    labels.time = new ShopTime();
    labels.url = "https://shop.example/";
    when(store.batch(CODE)).thenReturn(Optional.of(batch(false)));
  }

  private static LabelBatch batch(boolean recalled) {
    LocalizedText text = new LocalizedText("空心菜", "Water spinach");
    return new LabelBatch(
        CODE,
        GTIN,
        new Lot("A7"),
        text,
        text,
        new Slug("duowen"),
        text,
        LocalDate.of(2026, 11, 20),
        LocalDate.of(2027, 2, 1),
        100,
        10,
        true,
        recalled,
        "");
  }

  private void owns(String brand) {
    staff.become(new StaffMember(1, "owner", "商户", new Post(Role.OWNER, brand), 1, false));
  }

  private static LabelOrder ofBatch() {
    return LabelOrder.ofBatch(CODE, LabelSheet.A4_3X8, 1, 3);
  }

  @Test
  void an_owner_prints_for_their_own_brand_alone() throws Exception {
    owns("heshe-honey");
    assertThat(labels.batch(CODE)).isEmpty();
    assertThat(labels.prints(CODE)).isEmpty();
    assertThatThrownBy(() -> labels.print(ofBatch(), out)).isInstanceOf(InvalidValue.class);
    assertThat(out.size()).isZero();
    labels.batches("", 2);
    verify(store).batches("heshe-honey", "", 20, 20);
    owns("duowen");
    labels.print(ofBatch(), out);
    assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    verify(store).record(eq(ofBatch()), eq("商户"), any());
  }

  @Test
  void the_office_prints_for_all_and_others_for_none() throws Exception {
    assertThatThrownBy(() -> labels.batch(CODE)).isInstanceOf(NotPermitted.class);
    staff.become(new StaffMember(2, "office", "办事员", Post.OFFICE, 1, false));
    labels.batches("x", 1);
    verify(store).count("", "x");
    labels.print(ofBatch(), out);
    assertThat(out.size()).isPositive();
  }

  @Test
  void nothing_is_printed_or_recorded_for_what_is_called_back_or_has_no_such_numbers() {
    owns("duowen");
    when(serials.range(CODE, 9, 3))
        .thenReturn(List.of(new SerialCode(GTIN, new Serial("A"), CODE, 9)));
    LabelOrder items = LabelOrder.ofItems(CODE, LabelSheet.A4_3X8, 1, 9, 3, 1);
    assertThatThrownBy(() -> labels.print(items, out)).isInstanceOf(InvalidValue.class);
    when(store.batch(CODE)).thenReturn(Optional.of(batch(true)));
    assertThatThrownBy(() -> labels.print(ofBatch(), out)).isInstanceOf(InvalidValue.class);
    assertThat(out.size()).isZero();
    verify(store, never()).record(any(), anyString(), any());
    verify(serials, never()).issue(any(), anyInt());
  }

  @Test
  void more_than_the_memory_bears_is_not_printed_at_once() throws Exception {
    owns("duowen");
    LabelOrder roll = LabelOrder.ofBatch(CODE, LabelSheet.ROLL_40X30, 1, LabelOrder.MOST);
    List<Class<?>> refused = new ArrayList<>();
    OutputStream first =
        new OutputStream() {
          @Override
          public void write(int b) {
            if (refused.isEmpty()) {
              refused.add(catchThrowable(() -> labels.print(ofBatch(), out)).getClass());
            }
          }
        };

    labels.print(roll, first);

    assertThat(refused).containsExactly(PrinterBusy.class);
    assertThat(out.size()).isZero();
    labels.print(ofBatch(), out);
    assertThat(out.size()).isPositive();
  }

  @Test
  void orders_that_make_no_sense_are_refused() {
    for (int[] wrong :
        new int[][] {
          {0, 1, 1, 1},
          {25, 1, 1, 1},
          {1, 0, 1, 1},
          {1, 1, 0, 1},
          {1, 1, 1, 0},
          {1, 1, 5000, 3},
          {1, 1, 10_001, 1},
          {1, 1, Integer.MAX_VALUE, Integer.MAX_VALUE}
        }) {
      assertThatThrownBy(
              () ->
                  LabelOrder.ofItems(
                      CODE, LabelSheet.A4_3X8, wrong[0], wrong[1], wrong[2], wrong[3]))
          .isInstanceOf(InvalidValue.class);
    }
    assertThat(LabelOrder.ofItems(CODE, LabelSheet.A4_3X8, 24, 1, 25, 1).pages()).isEqualTo(2);
  }
}
