package lingao.catalog.payment;

/** The order's money has come already. */
public final class AlreadyPaid extends PaymentProblem {

  private static final long serialVersionUID = 1L;

  AlreadyPaid(String order) {
    super("order " + order + " is paid");
  }
}
