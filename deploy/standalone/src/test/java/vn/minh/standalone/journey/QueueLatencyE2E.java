package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class QueueLatencyE2E {

    @Test
    void anApprovalIsSoonInTheQueue() {
        var dossiers = Dossiers.of(Running.platform());
        var millis = new ArrayList<Long>();

        for (var dossier : dossiers.signed(10)) {
            dossiers.approve(dossier);
            long answered = System.nanoTime();
            while (dossiers.inQueue(dossier).isEmpty()) {
                assertThat(System.nanoTime() - answered).isLessThan(20_000_000_000L);
            }
            millis.add((System.nanoTime() - answered) / 1_000_000);
        }

        Collections.sort(millis);
        System.out.println("approve answered -> visible in the queue, ms, sorted: " + millis);
        assertThat(millis.get(millis.size() / 2)).isLessThan(1000);
    }
}
