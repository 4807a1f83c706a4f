package vn.minh.standalone.backup;

import java.io.IOException;
import java.io.PrintStream;
import vn.minh.standalone.Ground;

/** Says what differs in a platform that came back: inside, in its store, and at the sector database. */
final class Differences {

    private final Ground ground;
    private final Manifest manifest;
    private final PrintStream out;

    Differences(Ground ground, Manifest manifest, PrintStream out) {
        this.ground = ground;
        this.manifest = manifest;
        this.out = out;
    }

    /** Whether all agree. Each that does not is named on a line of its own. */
    boolean none() throws IOException {
        int found = 0;
        var inFlight = new Settled(ground, manifest.groups()).await();
        if (inFlight.isPresent()) {
            out.println("in flight and not moving: " + inFlight.get());
            found++;
        }
        found += positions();
        found += new HeardAndTold(ground, out).differences();
        found += ground.storeIsWhole(out) ? 0 : 1;
        found += ground.parked(out);
        found += new SectorSides(ground.platform(), out).differences();
        out.println(found == 0 ? "everything agrees" : found + " differences; each is named above");
        return found == 0;
    }

    private int positions() throws IOException {
        int behind = 0;
        var restored = new Ledgers(ground).positions();
        for (var expected : manifest.positions().entrySet()) {
            long position = restored.getOrDefault(expected.getKey(), 0L);
            if (position < expected.getValue()) {
                out.printf(
                        "%-12s its event log ends at %d, and ended at %d when the backup was taken%n",
                        expected.getKey(), position, expected.getValue());
                behind++;
            }
        }
        return behind;
    }
}
