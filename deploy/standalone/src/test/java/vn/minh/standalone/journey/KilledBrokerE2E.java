package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class KilledBrokerE2E {

    @Test
    void approvalsGoOnWithoutTheBrokerAndEachOpensOneReview() {
        var platform = Running.platform();
        var dossiers = Dossiers.of(platform);
        var all = dossiers.signed(6);
        all.subList(0, 2).forEach(dossiers::approve);

        platform.kill("kafka");
        all.subList(2, 4).forEach(dossiers::approve);
        platform.start("kafka");
        all.subList(4, 6).forEach(dossiers::approve);

        var audit = new Audit(platform);
        for (var dossier : all) {
            await(dossier + " in the queue")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> dossiers.inQueue(dossier).isPresent());
            assertThat(audit.reviewsOf(dossier.id())).isEqualTo(1);
        }
        audit.everyLedgerIsWholeAndTold();
    }
}
