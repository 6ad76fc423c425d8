package lingao.catalog.epcis.schema;

import java.util.Set;
import java.util.regex.Pattern;

/** Members of vocabularies: bare words of the standard's, URIs of others. */
final class Words {

  private static final Pattern MEASURED = Pattern.compile("[A-Z][A-Za-z0-9_]*");

  private static final Pattern OLD_GS1 = Pattern.compile("https?://(www\\.)?gs1\\.org/voc/");

  static final Rule ACTION = oneOf("OBSERVE ADD DELETE");

  static final Rule BUSINESS_STEP =
      words(
          "accepting arriving assembling collecting commissioning consigning"
              + " creating_class_instance cycle_counting decommissioning departing destroying"
              + " disassembling dispensing encoding entering_exiting holding inspecting installing"
              + " killing loading other packing picking receiving removing repackaging repairing"
              + " replacing reserving retail_selling sampling sensor_reporting shipping"
              + " staging_outbound stock_taking stocking storing transporting unloading unpacking"
              + " void_shipping");

  static final Rule DISPOSITION =
      words(
          "active available completeness_verified completeness_inferred conformant"
              + " container_closed container_open damaged destroyed dispensed disposed encoded"
              + " expired in_progress in_transit inactive mismatch_instance mismatch_class"
              + " mismatch_quantity needs_replacement no_pedigree_match non_conformant"
              + " non_sellable_other partially_dispensed recalled reserved retail_sold returned"
              + " sellable_accessible sellable_not_accessible stolen unavailable unknown");

  static final Rule ERROR_REASON = words("did_not_occur incorrect_data");

  static final Rule TRANSACTION =
      words("bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt");

  static final Rule PARTY = words("owning_party possessing_party location");

  static final Rule COMPONENT =
      words(
          "x y z axial_distance azimuth height spherical_radius polar_angle elevation_angle"
              + " easting northing latitude longitude altitude");

  static final Rule EXCEPTION =
      Rule.text(
          text ->
              text.equals("ALARM_CONDITION") || text.equals("ERROR_CONDITION") || isNotGs1(text),
          "must be ALARM_CONDITION or ERROR_CONDITION, or a URI of another vocabulary");

  static final Rule MEASUREMENT =
      Rule.text(
          text -> MEASURED.matcher(text).matches() || isNotGs1(text),
          "must be a measurement of GS1's vocabulary, such as Temperature, or a URI of another"
              + " one");

  private Words() {}

  private static Rule words(String known) {
    Set<String> words = Set.of(known.split(" ", -1));
    return Rule.text(
        text -> words.contains(text) || isForeign(text),
        "must be a bare word of the CBV, or a URI of another vocabulary");
  }

  private static Rule oneOf(String known) {
    Set<String> words = Set.of(known.split(" ", -1));
    return Rule.text(words::contains, "must be one of " + known.replace(" ", ", "));
  }

  /** The addresses that CBV 1 gave its words stand for them in XML alone. */
  private static boolean isForeign(String text) {
    return Forms.isUri(text)
        && !text.startsWith("urn:epcglobal:cbv")
        && !text.startsWith("http://ns.gs1.org/cbv/")
        && !text.startsWith("https://ns.gs1.org/cbv/");
  }

  /** GS1's web vocabulary has another address by now. */
  private static boolean isNotGs1(String text) {
    return Forms.isUri(text) && !OLD_GS1.matcher(text).lookingAt();
  }
}
