package lingao.catalog.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lingao.catalog.certification.Certificate;
import lingao.catalog.epcis.EpcKey;
import lingao.catalog.media.Picture;
import lingao.catalog.shared.LocalizedText;

/**
 * One step of a batch's journey, as pages show it.
 *
 * @param eventId of the EPCIS event that says it
 * @param recordedAt when it was written down, at the time of the step or later
 * @param place by its name; a bare identifier where no name is known
 * @param actor a company, cooperative or station, never a private person
 * @param readings what instruments measured again and again, such as a lorry's temperature
 * @param result of an inspection that states one
 * @param certificate with its status today; {@link #certifiedThen} tells of the day of the step
 * @param correction why this is not true, and what is; what was wrong stays to be seen
 */
public record TraceStep(
    String eventId,
    TraceStepKind kind,
    Instant at,
    Instant recordedAt,
    Origin origin,
    LocalizedText place,
    Optional<Position> position,
    LocalizedText actor,
    Optional<LocalizedText> note,
    List<Measurement> measurements,
    List<Series> readings,
    Optional<Result> result,
    Optional<Certificate> certificate,
    List<Picture> photos,
    Optional<Video> video,
    List<Document> documents,
    Optional<Correction> correction) {

  /** Copies its lists. */
  public TraceStep {
    measurements = List.copyOf(measurements);
    readings = List.copyOf(readings);
    photos = List.copyOf(photos);
    documents = List.copyOf(documents);
  }

  /** The first photo. */
  public Optional<Picture> picture() {
    return photos.stream().findFirst();
  }

  /** Whether it still stands: nobody has declared it wrong. */
  public boolean stands() {
    return correction.isEmpty();
  }

  /** Whether its certificate was within its days when the step was taken. */
  public boolean certifiedThen() {
    return certificate.filter(c -> Proofs.coveredOn(c, at)).isPresent();
  }

  /** Of which thing a step tells. */
  public enum Owner {
    /** The batch itself. */
    OWN,
    /** A batch from which it was made. */
    UPSTREAM,
    /** What it lay in, such as a pallet. */
    CONTAINER
  }

  /**
   * Whose step it is.
   *
   * @param key of the thing; where it is GS1's, its value is the path at which this shop's resolver
   *     answers
   */
  public record Origin(Owner owner, EpcKey key) {}

  /** A place on Earth, degrees north and east, WGS 84. */
  public record Position(double latitude, double longitude) {}

  /**
   * Something measured at a step.
   *
   * @param unit such as {@code °C}
   */
  public record Measurement(LocalizedText name, BigDecimal value, String unit) {}

  /**
   * What an instrument has measured again and again.
   *
   * @param unit such as {@code °C}
   * @param readings in order of time, at least one
   */
  public record Series(LocalizedText name, String unit, List<Reading> readings) {

    /** Copies its list. */
    public Series {
      readings = List.copyOf(readings);
    }
  }

  /** One value of a {@link Series}. */
  public record Reading(Instant at, BigDecimal value) {}

  /** What an inspection has found. */
  public enum Result {
    /** Within all limits. */
    PASSED,
    /** Not fit to be sold. */
    FAILED
  }

  /**
   * A film of a step.
   *
   * @param key SHA-256 of its bytes, 64 hexadecimal digits; part of its address
   * @param type media type, such as {@code video/mp4}
   * @param poster shown before it plays
   */
  public record Video(String key, String type, LocalizedText title, Optional<Picture> poster) {}

  /**
   * A scanned or written document, such as a laboratory's report.
   *
   * @param key SHA-256 of its bytes, 64 hexadecimal digits; part of its address
   * @param type media type, such as {@code application/pdf}
   */
  public record Document(String key, String type, LocalizedText title) {}

  /**
   * That a step was declared wrong.
   *
   * @param reason in the words of whom declared it
   * @param at when
   * @param replacedBy event identifiers of the steps that are right instead; none if it never was
   */
  public record Correction(LocalizedText reason, Instant at, List<String> replacedBy) {

    /** Copies its list. */
    public Correction {
      replacedBy = List.copyOf(replacedBy);
    }
  }
}
