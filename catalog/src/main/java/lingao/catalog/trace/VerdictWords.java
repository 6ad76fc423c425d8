package lingao.catalog.trace;

import java.util.ArrayList;
import java.util.List;
import lingao.catalog.shared.LocalizedText;

/** Puts a verdict into a short sentence: what matters most comes first, and alone if it warns. */
final class VerdictWords {

  /** What altered records say of the rest is worth nothing. */
  private static final LocalizedText TAMPERED =
      new LocalizedText(
          "记录与封存时不一致，正在核查，请谨慎。",
          "The records no longer match their seal: take care, it is looked into.");

  private VerdictWords() {}

  static LocalizedText of(Verdict verdict) {
    return switch (verdict.level()) {
      case RECALLED ->
          new LocalizedText(
              "已召回，请勿食用，请联系购买处。", "Recalled: do not eat it, ask where you bought it.");
      case EXPIRED -> new LocalizedText("已过保质期，请勿食用。", "Past its shelf life: do not eat it.");
      default -> verdict.tampered() ? TAMPERED : sentence(verdict);
    };
  }

  private static LocalizedText sentence(Verdict verdict) {
    List<LocalizedText> parts = new ArrayList<>();
    parts.add(
        verdict.complete()
            ? new LocalizedText("记录完整", "Records complete")
            : new LocalizedText("记录不全", "Records incomplete"));
    parts.add(inspection(verdict.inspection()));
    if (verdict.certificates() != Verdict.CertificateState.NONE) {
      parts.add(certificates(verdict.certificates()));
    }
    return new LocalizedText(
        String.join("，", parts.stream().map(LocalizedText::zh).toList()) + "。",
        String.join(", ", parts.stream().map(LocalizedText::en).toList()) + ".");
  }

  private static LocalizedText inspection(Verdict.InspectionState state) {
    return switch (state) {
      case PASSED -> new LocalizedText("检验合格", "inspection passed");
      case FAILED -> new LocalizedText("检验不合格", "inspection failed");
      case MISSING -> new LocalizedText("无检验结果", "no inspection result");
    };
  }

  private static LocalizedText certificates(Verdict.CertificateState state) {
    return switch (state) {
      case VALID -> new LocalizedText("证书有效", "certificates valid");
      case VALID_THEN ->
          new LocalizedText("生产时证书有效（现已到期）", "certificates valid when made, since expired");
      case NOT_VALID, NONE -> new LocalizedText("生产时证书无效", "certificate not valid when made");
    };
  }
}
