package lingao.launcher.machine;

import java.util.List;

/** How a program is asked to do something. */
public enum Signal {
  /** The usual request to end. */
  TERM,
  /** PostgreSQL's "fast" shutdown: it drops its clients, checkpoints and ends. */
  INT,
  /** No request: the kernel ends it at once. */
  KILL;

  /** Sends it; a process that is already gone is no error. */
  void send(long pid) {
    Tool.succeeds(List.of("/bin/sh", "-c", "kill -s " + name() + " " + pid));
  }
}
