package lingao.catalog.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The papers that labels are printed on, all measures in millimetres. */
@SuppressWarnings("ImmutableEnumChecker") // Its records hold numbers alone.
public enum LabelSheet {
  /** A4 with 3 columns of 8 labels of 70 × 37 mm, edge to edge. */
  A4_3X8(new Paper(210, 297), new Grid(3, 8, 0, 0.5, 0, 0), new Size(70, 37, 5, 2.5)),
  /** A4 with 2 columns of 7 labels of 99.1 × 38.1 mm, 2.5 mm between the columns. */
  A4_2X7(new Paper(210, 297), new Grid(2, 7, 4.65, 15.15, 2.5, 0), new Size(99.1, 38.1, 3, 2.5)),
  /** A roll of labels of 40 × 30 mm: each is a page. */
  ROLL_40X30(new Paper(40, 30), Grid.ONE, new Size(40, 30, 1, 1)),
  /** A roll of labels of 60 × 40 mm: each is a page. */
  ROLL_60X40(new Paper(60, 40), Grid.ONE, new Size(60, 40, 1.5, 1.5));

  private final Paper paper;
  private final Grid grid;
  private final Size label;

  LabelSheet(Paper paper, Grid grid, Size label) {
    this.paper = paper;
    this.grid = grid;
    this.label = label;
  }

  /** The page. */
  record Paper(double width, double height) {}

  /** Where the labels lie: their number, the first one's corner, and the space between them. */
  record Grid(int columns, int rows, double left, double top, double gapX, double gapY) {
    static final Grid ONE = new Grid(1, 1, 0, 0, 0, 0);
  }

  /** A label, and how much at its edges stays free for printers and knives that are not exact. */
  record Size(double width, double height, double padX, double padY) {}

  /** How many labels a page has. */
  public int places() {
    return grid.columns() * grid.rows();
  }

  /** Columns of labels on a page. */
  public int columns() {
    return grid.columns();
  }

  /** Whether a page is cut into many labels, some of which may be used already. */
  public boolean cut() {
    return places() > 1;
  }

  Paper paper() {
    return paper;
  }

  Size label() {
    return label;
  }

  /** The left edge of a place, from 0, row by row. */
  double left(int place) {
    return grid.left() + place % grid.columns() * (label.width() + grid.gapX());
  }

  /** The upper edge of a place. */
  double top(int place) {
    int row = place / grid.columns();
    return grid.top() + row * (label.height() + grid.gapY());
  }

  /** As addresses name it, such as {@code a4-3x8}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sheet of that name, if there is one. */
  public static Optional<LabelSheet> of(String slug) {
    return Arrays.stream(values()).filter(sheet -> sheet.slug().equals(slug)).findFirst();
  }
}
