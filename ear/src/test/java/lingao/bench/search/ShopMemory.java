package lingao.bench.search;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.Notification;
import javax.management.NotificationListener;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import lingao.launcher.RunningShop;

/** Watches the memory of the shop's Java machine from outside. */
final class ShopMemory implements AutoCloseable {

  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");
  private static final String COLLECTORS = "java.lang:type=GarbageCollector,*";

  private final String process;
  private final JMXConnector connector;
  private final MBeanServerConnection machine;
  private final MemoryMXBean memory;
  private final AtomicLong highest = new AtomicLong();
  private final NotificationListener listener = this::heard;

  private ShopMemory(String process, JMXConnector connector) throws IOException, JMException {
    this.process = process;
    this.connector = connector;
    this.machine = connector.getMBeanServerConnection();
    this.memory =
        ManagementFactory.newPlatformMXBeanProxy(
            machine, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
    for (ObjectName collector : machine.queryNames(new ObjectName(COLLECTORS), null)) {
      machine.addNotificationListener(collector, listener, null, null);
    }
  }

  /** Attaches to the shop's process, a child of this one, over the loopback interface. */
  @SuppressWarnings("BanJNDI")
  static ShopMemory of(RunningShop shop) throws IOException, JMException {
    String process =
        Files.readAllLines(shop.logs().resolveSibling("pids").resolve("payara.pid")).get(0);
    try {
      VirtualMachine machine = VirtualMachine.attach(process);
      JMXServiceURL address = new JMXServiceURL(machine.startLocalManagementAgent());
      machine.detach();
      return new ShopMemory(process, JMXConnectorFactory.connect(address));
    } catch (AttachNotSupportedException e) {
      throw new IOException(e);
    }
  }

  /** The heap that is in use after a full collection, bytes. */
  long live() {
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  /** The most heap that was in use after any collection since {@link #reset}, bytes. */
  long highestAfterCollection() {
    return highest.get();
  }

  void reset() {
    highest.set(0);
  }

  /** What the operating system has given it, bytes; 0 where it doesn't tell. */
  long resident() throws IOException {
    Path status = Path.of("/proc", process, "status");
    Matcher found = RESIDENT.matcher(Files.exists(status) ? Files.readString(status) : "");
    return found.find() ? Long.parseLong(found.group(1)) << 10 : 0;
  }

  private void heard(Notification notification, Object handback) {
    if (notification.getUserData() instanceof CompositeData data
        && notification
            .getType()
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      long used =
          GarbageCollectionNotificationInfo.from(data)
              .getGcInfo()
              .getMemoryUsageAfterGc()
              .entrySet()
              .stream()
              .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
              .mapToLong(pool -> pool.getValue().getUsed())
              .sum();
      highest.accumulateAndGet(used, Math::max);
    }
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
