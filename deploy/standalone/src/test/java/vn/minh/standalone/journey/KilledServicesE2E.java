package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Platform;
import vn.minh.standalone.demo.Demo;
import vn.minh.standalone.demo.Story;

class KilledServicesE2E {

    /** After a step whose line contains the words, these die at once and come back. */
    private static final Map<String, List<String>> DEATHS = Map.of(
            "files uploaded", List.of("evidence"),
            "signs round 1", List.of("assessment"),
            "approves that fingerprint", List.of("review", "evidence"),
            "lowers", List.of("review"),
            "returns criterion", List.of("assessment"),
            "recognises level", List.of("publication", "sandbox", "reporting"));

    @Test
    void everyServiceDiesInMidJourneyAndNothingIsLostOrDoubled() {
        var killer = new Killer(Running.platform());

        var ending = new Demo(Running.platform(), killer).run();

        assertThat(killer.killed).contains("assessment", "evidence", "review", "publication", "sandbox", "reporting");
        var audit = new Audit(Running.platform());
        audit.oneOfEach(ending.dossier());
        audit.everyLedgerIsWholeAndTold();
        audit.nothingIsParked();
    }

    private static final class Killer extends Story {

        private final Platform platform;
        private final List<String> killed = new ArrayList<>();

        Killer(Platform platform) {
            super(System.out);
            this.platform = platform;
        }

        @Override
        protected void did(String what) {
            super.did(what);
            DEATHS.forEach((words, services) -> {
                if (what.contains(words)) {
                    services.forEach(platform::kill);
                    services.forEach(platform::start);
                    killed.addAll(services);
                }
            });
        }
    }
}
