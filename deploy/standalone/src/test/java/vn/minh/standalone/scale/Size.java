package vn.minh.standalone.scale;

import java.time.Duration;
import java.util.List;
import vn.minh.testing.Scale;

/** How many of each stand on this machine, and how much is done to them. */
record Size(int instances, int brokers, boolean everything) {

    /** All of it with {@code -Pscale}; the small form in every run of the tests. */
    static List<Size> asked() {
        return Scale.isFull() ? List.of(new Size(2, 1, true), new Size(3, 3, true)) : List.of(new Size(2, 1, false));
    }

    /** How many of each service are restarted; in small one, while its brothers serve. */
    int restarted() {
        return everything ? instances : 1;
    }

    /** Schools that write all the time. */
    int writers() {
        return everything ? 2 : 1;
    }

    /** Between two looks of one person: in small there shall be room for those that start. */
    Duration untilNextLook() {
        return everything ? Duration.ofMillis(100) : Duration.ofSeconds(1);
    }

    /** Between two dossiers of one school. */
    Duration untilNextDossier() {
        return everything ? Duration.ofMillis(100) : Duration.ofSeconds(5);
    }

    @Override
    public String toString() {
        return instances + " of each service, " + brokers + (brokers == 1 ? " broker" : " brokers");
    }
}
