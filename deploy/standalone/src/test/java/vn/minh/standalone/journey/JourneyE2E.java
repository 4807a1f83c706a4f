package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.standalone.demo.Demo;
import vn.minh.standalone.demo.Story;

/** The journeys of two school years, one after the other: each is looked at from several sides. */
class JourneyE2E {

    private final Platform platform = Running.platform();
    private final Audit audit = new Audit(platform);

    private static Demo.Ending first;
    private static Demo.Ending second;

    @BeforeAll
    static void twoYears() {
        first = new Demo(Running.platform(), new Story(System.out)).run();
        second = new Demo(Running.platform(), new Story(System.out)).run();
    }

    @Test
    void aSchoolGoesFromItsFirstAnswerToThePublicRegister() {
        assertThat(first.receipt()).isNotBlank();
        audit.oneOfEach(first.dossier());
        audit.everyLedgerIsWholeAndTold();
    }

    @Test
    void aRebuiltReportIsEqual() {
        var department = Api.as(platform, "so.chuyenvien");
        var path = "/api/v1/reports/campaigns/" + second.campaign();
        var before = department.get("reporting", path).expect(200).text();

        platform.rebuild("reporting");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> department.get("reporting", path).text().equals(before));
    }

    @Test
    void theNextRunTakesTheNextSchoolYear() {
        assertThat(second.schoolYear()).isGreaterThan(first.schoolYear());
        audit.oneOfEach(second.dossier());
    }
}
