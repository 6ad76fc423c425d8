package lingao.catalog.epcis.hash;

import java.util.regex.Pattern;

/**
 * The standard vocabularies whose members JSON writes as bare words (CBV 2.0, section 7; EPCIS 2.0
 * JSON-LD context). A word that the CBV doesn't know stays as it is.
 */
enum Vocabulary {
  BUSINESS_STEP(
      "BizStep-",
      "accepting arriving assembling collecting commissioning consigning creating_class_instance"
          + " cycle_counting decommissioning departing destroying disassembling dispensing encoding"
          + " entering_exiting holding inspecting installing killing loading other packing picking"
          + " receiving removing repackaging repairing replacing reserving retail_selling sampling"
          + " sensor_reporting shipping staging_outbound stock_taking stocking storing transporting"
          + " unloading unpacking void_shipping"),
  DISPOSITION(
      "Disp-",
      "active available completeness_verified completeness_inferred conformant container_closed"
          + " container_open damaged destroyed dispensed disposed encoded expired in_progress"
          + " in_transit inactive mismatch_instance mismatch_class mismatch_quantity"
          + " needs_replacement no_pedigree_match non_conformant non_sellable_other"
          + " partially_dispensed recalled reserved retail_sold returned sellable_accessible"
          + " sellable_not_accessible stolen unavailable unknown"),
  TRANSACTION_TYPE(
      "BTT-", "bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt"),
  PARTY_TYPE("SDT-", "owning_party possessing_party location"),
  COMPONENT(
      "Comp-",
      "x y z axial_distance azimuth height spherical_radius polar_angle elevation_angle easting"
          + " northing latitude longitude altitude"),
  /** Types of measurements and exceptions are of GS1's web vocabulary, which grows: any word. */
  MEASUREMENT("", "");

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final String prefix;

  /** Between spaces. */
  private final String words;

  Vocabulary(String prefix, String words) {
    this.prefix = prefix;
    this.words = " " + words + " ";
  }

  /** The full URI of a bare word of this vocabulary; any other text as it is. */
  String expand(String text) {
    if (!WORD.matcher(text).matches()) {
      return text;
    }
    if (this == MEASUREMENT) {
      return "https://ref.gs1.org/voc/" + text;
    }
    return words.contains(" " + text + " ") ? "https://ref.gs1.org/cbv/" + prefix + text : text;
  }
}
