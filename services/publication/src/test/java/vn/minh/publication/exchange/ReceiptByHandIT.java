package vn.minh.publication.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.domain.Role;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** One receipt that somebody read over there and writes down. */
@QuarkusTest
@RealServers(database = "publication")
@WithTestResource(value = FileCities.class, scope = TestResourceScope.GLOBAL)
class ReceiptByHandIT {

    private static final String TAKEN = "{\"accepted\":true,\"receipt\":\"BN-1\"}";
    private static final String CITY = FileCities.another();

    @Inject
    Tell tell;

    private final Counter counter = new Counter(CITY);

    @Test
    void itCountsAndAnswersItsLineInTheFileToo() {
        var school = approved();
        var file = counter.makesFile();

        counter.writesDown(school.ownRecord(), TAKEN)
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("state", equalTo("ACCEPTED"))
                .body("receipt", equalTo("BN-1"));

        counter.looksAt(file).body("accepted", equalTo(1));
        counter.bringsBack(file, counter.takesAlong(file).taken(school.ownRecord(), "BN-1"))
                .statusCode(200)
                .body("repeats", equalTo(1));
    }

    @Test
    void aRefusalTellsItsReason() {
        var school = approved();
        counter.makesFile();

        counter.writesDown(
                        school.ownRecord(), "{\"accepted\":false,\"reason\":\"unknown-unit\",\"detail\":\"Vì sao.\"}")
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("unknown-unit"))
                .body("detail", equalTo("Vì sao."));
    }

    @Test
    void theSameAgainIsARepeatAndAnotherIsRefused() {
        var school = approved();
        counter.makesFile();
        counter.writesDown(school.ownRecord(), TAKEN).statusCode(200);

        counter.writesDown(school.ownRecord(), TAKEN).statusCode(200).header("ETag", equalTo("\"3\""));
        counter.writesDown(school.ownRecord(), "{\"accepted\":true,\"receipt\":\"BN-2\"}")
                .statusCode(409)
                .body("detail", containsString("ghi biên nhận"));

        assertThat(counter.delivery(school.ownRecord()).getString("receipt")).isEqualTo("BN-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{}; accepted",
                "{\"accepted\":true}; receipt",
                "{\"accepted\":true,\"receipt\":\" \"}; receipt",
                "{\"accepted\":true,\"receipt\":\"B\",\"reason\":\"x\"}; reason",
                "{\"accepted\":false}; reason",
                "{\"accepted\":false,\"reason\":\"x\",\"receipt\":\"B\"}; receipt"
            })
    void whatContradictsItselfIsRefusedByField(String json, String field) {
        var school = approved();

        counter.writesDown(school.ownRecord(), json).statusCode(422).body("faults[0].field", equalTo(field));

        assertThat(counter.state(school.ownRecord())).isEqualTo("PENDING");
    }

    @Test
    void itNeedsTheVersionAndTheRightPerson() {
        var school = approved();
        var id = counter.delivery(school.ownRecord()).getString("id");
        var path = "/api/v1/deliveries/{id}/receipt";

        counter.officer()
                .contentType("application/json")
                .body(TAKEN)
                .put(path, id)
                .then()
                .statusCode(428);
        counter.officer()
                .header("If-Match", "\"9\"")
                .contentType("application/json")
                .body(TAKEN)
                .put(path, id)
                .then()
                .statusCode(412);
        for (var stranger : new String[] {"HP", school.code()}) {
            Counter.as(stranger, Role.DEPARTMENT_OFFICER)
                    .header("If-Match", "\"1\"")
                    .contentType("application/json")
                    .body(TAKEN)
                    .put(path, id)
                    .then()
                    .statusCode(stranger.equals("HP") ? 404 : 403);
        }
        Counter.as(CITY, Role.PRINCIPAL)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(TAKEN)
                .put(path, id)
                .then()
                .statusCode(403);
        assertThat(counter.state(school.ownRecord())).isEqualTo("PENDING");
    }

    @Test
    void whereTheSectorDatabaseAnswersItselfNobodyWritesItsReceipts() {
        var school = SomeSchool.any();
        var department = new Counter(SomeSchool.DEPARTMENT);
        tell.that(school.approved(1), 1);
        department.eventually(school.ownRecord(), 1, "SENT");

        department
                .writesDown(school.ownRecord(), TAKEN)
                .statusCode(409)
                .body("detail", containsString("không qua tệp"));

        assertThat(department.state(school.ownRecord())).isEqualTo("SENT");
    }

    private SomeSchool approved() {
        var school = SomeSchool.in(CITY);
        tell.that(school.approved(1), 1);
        counter.eventually(school.ownRecord(), 1, "PENDING");
        return school;
    }
}
