package lingao.storefront.epcis;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Identifiers within addresses. They are URIs themselves, so they have slashes and semicolons,
 * which some clients escape and some don't, and some servers fold slashes into one.
 */
final class RawPath {

  private static final String EVENTS = "/events";

  private RawPath() {}

  /** What stands in the address behind {@code parent}, such as {@code /epcs/}. */
  static String after(HttpServletRequest http, String parent) {
    String start = http.getContextPath() + EpcisApi.PATH + parent;
    String raw = http.getRequestURI();
    if (raw.length() <= start.length()) {
      return "";
    }
    String rest = raw.substring(start.length());
    return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
  }

  /** Whether the events of something are asked for. */
  static boolean wantsEvents(String rest) {
    return rest.endsWith(EVENTS);
  }

  /** The identifier that {@code rest} holds, without the events behind it. */
  static String identifier(String rest) {
    String escaped = wantsEvents(rest) ? rest.substring(0, rest.length() - EVENTS.length()) : rest;
    try {
      String plain = URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
      if (plain.chars().anyMatch(Character::isISOControl)) {
        throw new EpcisRefused(EpcisException.VALIDATION, "no identifier has control characters");
      }
      return plain.replaceFirst("^(https?):/+", "$1://").replaceFirst("^ni:/+", "ni:///");
    } catch (IllegalArgumentException e) {
      throw new EpcisRefused(
          EpcisException.VALIDATION, "the address has a percent sign without two digits behind it");
    }
  }

  /** An identifier as one part of a path. */
  static String escape(String identifier) {
    return URLEncoder.encode(identifier, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
