package lingao.catalog.serial;

/** How somebody asked for a number. */
public enum ScanWay {
  /** With a phone or a computer. */
  WEB,
  /** At a hall's kiosk. */
  KIOSK,
  /** By text message. */
  SMS
}
