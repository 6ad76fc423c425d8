package lingao.catalog.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import lingao.catalog.brand.Campaign;
import lingao.catalog.product.Temperature;
import lingao.catalog.shared.LabelledText;
import lingao.catalog.shared.LocalizedText;
import lingao.catalog.trace.TraceStep;
import lingao.catalog.trace.TraceStepKind;
import lingao.catalog.trace.TraceTemplate;
import org.jspecify.annotations.Nullable;

/**
 * The form of {@code brands/NN-….yaml}: a brand with its certificates, products and batches, and
 * other things of which events tell, such as ponds and pallets.
 */
record BrandFile(
    BrandEntry brand,
    List<CertificateEntry> certificates,
    List<ProductEntry> products,
    List<BatchEntry> batches,
    List<ThingEntry> things) {

  record BrandEntry(
      String slug,
      String town,
      LocalizedText name,
      LocalizedText tagline,
      LocalizedText story,
      LocalizedText origin,
      String colour,
      LicenceEntry licence,
      String emblem,
      String scene,
      List<PictureEntry> packaging,
      List<CampaignEntry> campaigns) {}

  record LicenceEntry(
      String number,
      LocalizedText holder,
      LocalizedText scope,
      LocalDate validFrom,
      LocalDate validTo) {}

  record PictureEntry(String file, LocalizedText alt) {}

  record CampaignEntry(
      LocalizedText title,
      Campaign.Kind kind,
      LocalDate from,
      LocalDate to,
      LocalizedText place,
      LocalizedText text,
      String picture) {}

  record CertificateEntry(
      String number,
      String mark,
      LocalizedText scope,
      LocalizedText issuer,
      LocalDate issued,
      @MayBeLeftOut @Nullable LocalDate expires,
      List<String> products) {}

  record ProductEntry(
      String slug,
      String category,
      LocalizedText name,
      LocalizedText summary,
      LocalizedText description,
      LocalizedText origin,
      LocalizedText storage,
      Temperature temperature,
      int shelfLifeDays,
      List<Integer> season,
      boolean assisted,
      List<LabelledText> specification,
      List<LabelledText> nutrition,
      String picture,
      LocalizedText pictureAlt,
      LocalDate listedOn,
      int sold,
      List<SkuEntry> skus) {}

  record SkuEntry(
      String code,
      String gtin,
      LocalizedText name,
      int weightGrams,
      long priceFen,
      int stock,
      Map<String, Integer> halls) {}

  record BatchEntry(
      String gtin,
      String lot,
      String code,
      TraceTemplate template,
      int quantity,
      LocalDate producedOn,
      LocalDate expiresOn,
      List<EventEntry> events) {}

  /** Something that is not sold, by its key in events. */
  record ThingEntry(String key, LocalizedText name, List<EventEntry> events) {}

  record EventEntry(
      TraceStepKind kind,
      OffsetDateTime at,
      LocalizedText place,
      @MayBeLeftOut @Nullable Double lat,
      @MayBeLeftOut @Nullable Double lon,
      LocalizedText actor,
      LocalizedText note,
      List<MeasurementEntry> measurements,
      @MayBeLeftOut @Nullable String certificate,
      @MayBeLeftOut @Nullable String picture,
      @MayBeLeftOut @Nullable FilmEntry film,
      @MayBeLeftOut TraceStep.@Nullable Result result,
      @MayBeLeftOut @Nullable TemperatureEntry temperatures,
      List<String> inputs,
      @MayBeLeftOut @Nullable String pallet,
      // Why it was declared wrong; the next event is right instead.
      @MayBeLeftOut @Nullable LocalizedText wrong) {}

  record FilmEntry(String file, LocalizedText title) {}

  /** In °C, from the time of the event, so many minutes apart. */
  record TemperatureEntry(int minutes, List<BigDecimal> values) {}

  record MeasurementEntry(LocalizedText name, BigDecimal value, String unit) {}
}
