package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Platform;

/** One approval is one trace: from the principal's click through the portal, assessment and Kafka to who hears of it. */
class TraceE2E {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> SERVICES =
            List.of("portal", "assessment", "evidence", "review", "publication", "reporting");

    private final Platform platform = Running.platform();
    private final Dossiers dossiers = Dossiers.of(platform);

    @Test
    void oneApprovalIsOneTraceFromTheClickToEveryReader() throws Exception {
        var dossier = dossiers.signed();
        var collector = Running.collector();
        try (var _ = collector.listen()) {
            approve(dossier);

            var trace = traceOfApproval(dossier);
            await("everybody's spans")
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(collector.whoTold(trace, SERVICES))
                            .containsExactlyInAnyOrderElementsOf(SERVICES));
            assertThat(collector.hasSpan(trace, "hear minh.assessment.self-assessment.v1"))
                    .isTrue();
            assertThat(collector.whoTold("0".repeat(31) + "1", SERVICES)).isEmpty();
            assertThat(collector.mentions("Vĩnh Quỳnh")).isFalse();
            assertThat(collector.mentions("/ho-so/")).isTrue();
        }
    }

    private void approve(Dossiers.Signed dossier) {
        try (var chromium = new Chromium()) {
            chromium.signIn(platform, "vq.hieutruong");
            chromium.page().navigate(platform.address("portal") + "/ho-so/" + dossier.id());
            chromium.page().locator("#dong-y").check();
            chromium.press("Phê duyệt");
            assertThat(chromium.text()).contains("Đã phê duyệt và nộp");
        }
    }

    /** As it stands beside the fact: version, trace, span, flags. */
    private String traceOfApproval(Dossiers.Signed dossier) throws SQLException {
        try (var assessment = platform.database("assessment");
                var query = assessment.prepareStatement("""
                        select trace from event_log
                        where subject = ? and type = 'vn.minh.assessment.self-assessment.approved.v1'""")) {
            query.setString(1, dossier.id());
            try (var found = query.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getString(1).split("-")[1];
            }
        }
    }
}
