package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import vn.minh.testing.Scale;

class QueueLatencyE2E {

    @Test
    void anApprovalIsSoonInTheQueue() {
        var dossiers = Dossiers.of(Running.platform());
        var millis = new ArrayList<Long>();

        for (var dossier : dossiers.signed(Scale.of(10, 5))) {
            dossiers.approve(dossier);
            long answered = System.nanoTime();
            while (dossiers.inQueue(dossier).isEmpty()) {
                assertThat(System.nanoTime() - answered).isLessThan(60_000_000_000L);
            }
            millis.add((System.nanoTime() - answered) / 1_000_000);
        }

        Collections.sort(millis);
        System.out.println("approve answered -> visible in the queue, ms, sorted: " + millis);
        assertThat(millis.get(millis.size() / 2)).isLessThan(2000);
    }
}
