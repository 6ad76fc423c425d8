package lingao.kiosk.trace;

/**
 * The addresses of a journey's screens.
 *
 * @param journey address of its first screen
 */
record JourneyLinks(String journey) {

  /** A screen that tells the whole. */
  String screen(JourneyScreen screen) {
    return screen == JourneyScreen.VERDICT ? journey : journey + "?show=" + screen.slug();
  }

  /** The step of a number from 1; of 0, the whole. */
  String step(int number) {
    return number == 0 ? journey : journey + "?step=" + number;
  }
}
