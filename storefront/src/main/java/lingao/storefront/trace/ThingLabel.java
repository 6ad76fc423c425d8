package lingao.storefront.trace;

import java.util.Optional;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.trace.Genealogy.Thing;
import lingao.catalog.trace.TraceCode;
import lingao.catalog.trace.link.CodeLinks;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;

/** What people call a thing: the product with its lot or number; a box, a place by its number. */
class ThingLabel extends Label {

  private static final long serialVersionUID = 1L;

  private final transient Thing thing;

  ThingLabel(String id, Thing thing) {
    super(id, "");
    this.thing = thing;
  }

  @Override
  protected void onInitialize() {
    super.onInitialize();
    setDefaultModelObject(name(thing, this) + " " + number(thing));
  }

  /** The name of its product, or what sort of thing it is. */
  static String name(Thing thing, Component reader) {
    return thing
        .name()
        .map(known -> known.in(reader.getLocale()))
        .orElseGet(() -> reader.getString("thing." + kind(thing.key())));
  }

  /** Its page: the story of a batch of this shop; of another of GS1's keys, the resolver. */
  static Optional<String> address(EpcKey key, Optional<TraceCode> code) {
    return code.map(CodeLinks::page)
        .or(() -> Optional.of(key).filter(EpcKey::isGs1).map(EpcKey::value));
  }

  private static String kind(EpcKey key) {
    String value = key.value();
    if (value.startsWith("/00/")) {
      return "box";
    }
    if (value.startsWith("/414/")) {
      return "place";
    }
    return value.startsWith("/01/") ? "goods" : "other";
  }

  /** The lot, the serial number, or the digits of another key. */
  static String number(Thing thing) {
    return thing
        .code()
        .map(TraceCode::grouped)
        .or(() -> thing.key().lot().map(lot -> lot.value()))
        .orElseGet(() -> last(thing.key().value()));
  }

  private static String last(String key) {
    return key.substring(Math.max(key.lastIndexOf('/'), key.lastIndexOf(':')) + 1);
  }
}
