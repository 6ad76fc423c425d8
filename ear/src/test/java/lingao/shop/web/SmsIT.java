package lingao.shop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lingao.launcher.RunningShop;
import lingao.shop.ShopUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking for a batch by SMS, as a provider passes it on. */
@ExtendWith(ShopUnderTest.class)
class SmsIT {

  private static final String SECRET = "demo-sms-2026";

  private final Http http;

  SmsIT(RunningShop shop) {
    this.http = new Http(shop);
  }

  private HttpResponse<String> send(String from, String text, String signature) {
    String form = "from=" + escaped(from) + "&text=" + escaped(text) + "&signature=" + signature;
    return http.send(
        "POST", "/sms/inbound", form, "Content-Type", "application/x-www-form-urlencoded");
  }

  private static String signed(String from, String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of()
        .formatHex(mac.doFinal((from + "\n" + text).getBytes(StandardCharsets.UTF_8)));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void a_signed_message_is_answered_like_the_web_until_there_are_too_many() throws Exception {
    String from = "139" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
    String code =
        Guest.json(http.get("/api/v1/products/lychee-honey"))
            .at("/batches/0/traceUrl")
            .asText()
            .replaceFirst("^.*/", "");
    String text = "您好，请查 " + code.toLowerCase(Locale.ROOT) + "，谢谢";
    HttpResponse<String> reply = send(from, text, signed(from, text));
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.headers().firstValue("Content-Type"))
        .hasValueSatisfying(
            type -> assertThat(type).isEqualToIgnoringCase("text/plain;charset=utf-8"));
    assertThat(reply.body()).contains("荔枝蜜", "/trace/" + code).hasSizeLessThanOrEqualTo(140);
    assertThat(send(from, text, signed(from, text)).body()).isEqualTo(reply.body());
    String unknown = "LG0000000014";
    assertThat(send(from, unknown, signed(from, unknown)).body()).contains("没有查到 LG0000000014");
    assertThat(send(from, text, signed(from, unknown)).statusCode()).isEqualTo(403);
    assertThat(send(from, text, "").body()).contains("/problems/forbidden");
    for (int i = 0; i < 18; i++) {
      assertThat(send(from, "help" + i, signed(from, "help" + i)).statusCode()).isEqualTo(200);
    }
    assertThat(send(from, "再查", signed(from, "再查")).body()).contains("太频繁", "/trace");
    assertThat(send(from, "more", signed(from, "more")).statusCode()).isEqualTo(204);
  }
}
