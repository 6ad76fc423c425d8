package lingao.catalog.fulfilment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lingao.catalog.change.ChangeLog;
import lingao.catalog.change.ChangeType;
import lingao.catalog.place.Town;
import lingao.catalog.place.TownService;

/** The town stations and their village points. */
@ApplicationScoped
public class StationService {

  @Inject private EntityManager em;
  @Inject private TownService towns;
  @Inject private ChangeLog changes;

  /** All town stations by code; the county has ten. */
  @Transactional
  public List<Station> stations() {
    Map<String, Town> bySlug =
        towns.towns().stream().collect(toMap(Town::slug, Function.identity()));
    Map<String, Long> villages = villagePointsByStation();
    return em.createQuery("select s from Station s order by s.code", StationEntry.class)
        .getResultStream()
        .map(
            s ->
                s.toRecord(
                    Objects.requireNonNull(bySlug.get(s.town())),
                    villages.getOrDefault(s.code(), 0L)))
        .toList();
  }

  /** Opens a station with its village points, to every other of which the van comes on a day. */
  @Transactional
  public void open(NewStation station) {
    em.persist(new StationEntry(station));
    em.flush();
    int phase = 0;
    for (NewStation.Village village : station.villages()) {
      em.persist(new VillagePoint(station.code(), village, phase));
      phase = 1 - phase;
    }
    changes.append(ChangeType.STATION, station.code());
  }

  private Map<String, Long> villagePointsByStation() {
    return em.createQuery(
            "select v.station, count(v) from VillagePoint v group by v.station", Object[].class)
        .getResultStream()
        .collect(toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
