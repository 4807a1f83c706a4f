package vn.minh.assessment.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;

/** Up to the account; the identity provider is away in these tests, and a whole platform shows the rest. */
@QuarkusTest
@RealServers(database = "assessment")
class InvitationIT {

    @TestFactory
    Stream<DynamicTest> anInvitationThatIsWrongIsRefusedWhole() {
        var town = Town.with(1);
        var head = Tokens.as("head").unit(town.school()).roles("principal");
        record Wrong(Map<String, Object> body, Tokens who, int status, String field) {}
        return Stream.of(
                        new Wrong(Map.of("username", "Ấ b", "name", "A"), head, 422, "username"),
                        new Wrong(Map.of("username", "toan.1"), head, 422, "name"),
                        new Wrong(Map.of("username", "toan.1", "name", "A", "email", "x"), head, 422, "email"),
                        new Wrong(
                                Map.of("username", "toan.1", "name", "A", "roles", List.of("reviewer")),
                                Town.ADMINISTRATOR.unit(town.school()),
                                422,
                                "roles[0]"),
                        new Wrong(
                                Map.of("username", "toan.1", "name", "A", "roles", List.of("council")),
                                head,
                                422,
                                "roles[0]"))
                .map(wrong -> DynamicTest.dynamicTest(wrong.body().toString(), () -> {
                    var answer = Api.post(wrong.who(), wrong.body(), "/people");

                    answer.statusCode(wrong.status()).body("faults.field", hasItems(wrong.field()));
                }));
    }

    @Test
    void nobodyInvitesAboveHerselfOrElsewhere() {
        var town = Town.with(2);
        var head = Tokens.as("head").unit(town.school()).roles("principal");

        var above = Api.post(head, Map.of("username", "toan.1", "name", "A", "roles", List.of("principal")), "/people");
        var elsewhere = Api.post(
                head,
                Map.of("username", "toan.1", "name", "A", "unit", town.schools().get(1)),
                "/people");
        var software =
                Api.post(head, Map.of("name", "so-diem", "unit", town.schools().get(1)), "/software-clients");

        above.statusCode(403).body("next", equalTo("Nhờ quản trị viên thực hiện."));
        elsewhere.statusCode(404);
        software.statusCode(404);
    }

    @Test
    void whileTheProviderIsAwayAnInvitationLeavesNothingAndADecisionStillCounts() {
        var town = Town.with(1);
        var head = Tokens.as("head").unit(town.school()).roles("principal");
        var person = People.known(town.school());

        var invited = Api.post(head, Map.of("username", "toan.1", "name", "A"), "/people");
        var unknown = Api.move(head, 0, "", "/people/{id}/disabling", UUID.randomUUID());
        var disabled = Api.move(head, 1, "", "/people/{id}/disabling", person);

        invited.statusCode(503).body("type", endsWith("/unavailable"));
        unknown.statusCode(503);
        disabled.statusCode(200);
        assertThat(People.rows("select count(*) from person where unit = '" + town.school() + "'"))
                .containsExactly("1");
        assertThat(People.rows("select account_step < version from person where id = '" + person + "'"))
                .containsExactly("t");
    }
}
