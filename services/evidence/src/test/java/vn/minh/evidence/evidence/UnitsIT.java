package vn.minh.evidence.evidence;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class UnitsIT {

    @Inject
    Shelves shelves;

    @Inject
    Tell tell;

    @Test
    void aUnitAssessmentToldOfMayAnnounceAndItsLatestDepartmentCounts() {
        var code = "HN-TH-" + UUID.randomUUID();
        tell.again(tell.that(recorded(code, "HN-OLD"), 1));

        tell.that(recorded(code, "HN-SO-GDDT"), 2);

        await().until(() -> shelves.ask("select department from known_unit where code = '%s'".formatted(code))
                .equals(List.of("HN-SO-GDDT")));
        Desk.of("u-1", code, "principal")
                .announce(Samples.draft(Samples.pdf("x")))
                .statusCode(201);
    }

    private static OrgUnitRecordedV1 recorded(String code, String department) {
        return new OrgUnitRecordedV1(
                new UnitRef(code, "Tiểu học mẫu", UnitKind.PRIMARY),
                department,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                true);
    }
}
