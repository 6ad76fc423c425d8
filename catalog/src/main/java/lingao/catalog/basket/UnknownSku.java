package lingao.catalog.basket;

/** The shop sells no SKU of that code. */
public final class UnknownSku extends BasketRefused {

  private static final long serialVersionUID = 1L;

  UnknownSku() {
    super("the shop sells no such SKU");
  }
}
