package lingao.catalog.aftersale;

/** Why a buyer wants their money back. */
public enum ReturnReason {
  /** They need none: seven days without reason (七日无理由退货, 消费者权益保护法 art. 25). */
  NO_REASON,
  /** It came broken. */
  DAMAGED,
  /** It came spoiled. */
  SPOILED,
  /** It is something else than was ordered. */
  WRONG_ITEM,
  /** It was not in the parcel, or not all of it. */
  MISSING,
  /** It is not what the shop said of it. */
  NOT_AS_DESCRIBED
}
