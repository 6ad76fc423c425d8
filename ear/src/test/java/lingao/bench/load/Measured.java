package lingao.bench.load;

/**
 * What a load has met.
 *
 * @param calls how many were begun, those of the warm-up included
 * @param answers how many came, without the warm-up's
 * @param failures answers of another kind than the load wants, and calls without one
 * @param perSecond answers in a second
 * @param p50 milliseconds within which half of the calls were answered
 */
public record Measured(
    long calls,
    long answers,
    long failures,
    double perSecond,
    double p50,
    double p95,
    double p99) {}
