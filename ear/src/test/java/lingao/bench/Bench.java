package lingao.bench;

/** Something that is measured, with a chapter of its own in the results. */
public interface Bench {

  /** How it is called on the command line. */
  String name();

  /** The chapter's heading. */
  String title();

  /** Measures, and writes what it found. */
  void run(Site site, Report report) throws Exception;
}
