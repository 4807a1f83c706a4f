package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;
import vn.minh.standalone.demo.Demo;
import vn.minh.standalone.demo.Story;

class JourneyE2E {

    private final Audit audit = new Audit(Running.platform());

    @Test
    void aSchoolGoesFromItsFirstAnswerToThePublicRegister() {
        var ending = new Demo(Running.platform(), new Story(System.out)).run();

        assertThat(ending.receipt()).isNotBlank();
        audit.oneOfEach(ending.dossier());
        audit.everyLedgerIsWholeAndTold();
    }

    @Test
    void aRebuiltReportIsEqual() {
        var platform = Running.platform();
        var ending = new Demo(platform, new Story(System.out)).run();
        var department = Api.as(platform, "so.chuyenvien");
        var path = "/api/v1/reports/campaigns/" + ending.campaign();
        var before = department.get("reporting", path).expect(200).text();

        platform.rebuild("reporting");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> department.get("reporting", path).text().equals(before));
    }

    @Test
    void theNextRunTakesTheNextSchoolYear() {
        var first = new Demo(Running.platform(), new Story(System.out)).run();

        var second = new Demo(Running.platform(), new Story(System.out)).run();

        assertThat(second.schoolYear()).isGreaterThan(first.schoolYear());
        audit.oneOfEach(second.dossier());
    }
}
