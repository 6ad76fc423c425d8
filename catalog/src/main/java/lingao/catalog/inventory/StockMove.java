package lingao.catalog.inventory;

/** What an order does to stock, each piece: the change of what is available, reserved and sold. */
enum StockMove {
  RESERVED(-1, 1, 0),
  RELEASED(1, -1, 0),
  SOLD(0, -1, 1),
  RETURNED(1, 0, -1);

  final int available;
  final int reserved;
  final int sold;

  StockMove(int available, int reserved, int sold) {
    this.available = available;
    this.reserved = reserved;
    this.sold = sold;
  }
}
