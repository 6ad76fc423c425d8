package lingao.bench;

import lingao.bench.load.LoadGenerator;
import lingao.launcher.RunningShop;
import lingao.launcher.machine.Console;

/**
 * What a bench works with.
 *
 * @param shop the whole system, freshly started with the demo's data; a bench may change the data
 * @param generator puts loads on it
 * @param console tells people how far things are
 */
public record Site(
    RunningShop shop, LoadGenerator generator, BenchOptions options, Console console) {}
