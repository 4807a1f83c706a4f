package vn.minh.review.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.minh.review.appeal.Appealing.chair;
import static vn.minh.review.appeal.Appealing.decide;
import static vn.minh.review.appeal.Appealing.list;
import static vn.minh.review.appeal.Appealing.read;
import static vn.minh.review.appeal.Appealing.second;
import static vn.minh.review.appeal.Appealing.third;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.AppealDismissedV1;
import vn.minh.contracts.review.AppealEvent;
import vn.minh.review.Desk;
import vn.minh.review.MovableClock;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** What is seen of an appeal, by whom, and how it ends. */
@QuarkusTest
@RealServers(database = "review")
class AppealIT {

    static final String FACT = "vn.minh.review.appeal.";

    private final Town town = Town.fresh();
    private final Appealing appealing;
    private final MovableClock clock;
    private final Told told;

    AppealIT(Appealing appealing, MovableClock clock, Told told) {
        this.appealing = appealing;
        this.clock = clock;
        this.told = told;
    }

    @Test
    void theUnitSeesItsAppealAndThePanelsPointsOnceItIsDecided() {
        var appeal = appealing.admitted(town);
        Appealing.record(second(town), appeal, 2, "1.3.a", Map.of("points", "30", "reason", "Ảnh có một phần"))
                .statusCode(200);

        read(town.principal(), appeal)
                .statusCode(200)
                .body("state", equalTo("ADMITTED"))
                .body("panel", nullValue())
                .body("preview", nullValue())
                .body("criteria.code", contains("1.3"))
                .body("criteria[0].plea", equalTo("Ảnh đã có trong minh chứng"))
                .body("criteria[0].items[0].reviewedPoints", equalTo("20"))
                .body("criteria[0].items[0].points", nullValue());
        decide(chair(town), appeal, 3, Map.of("outcome", "DISMISSED", "reason", "Ảnh không rõ ngày"))
                .statusCode(200);

        read(town.principal(), appeal)
                .body("state", equalTo("DECIDED"))
                .body("outcome", equalTo("DISMISSED"))
                .body("reason", equalTo("Ảnh không rõ ngày"))
                .body("criteria[0].items[0].points", equalTo("30"))
                .body("criteria[0].items[0].reason", equalTo("Ảnh có một phần"))
                .body("result", nullValue())
                .body("moves", empty());
    }

    @Test
    void thePanelSeesTheNamedCriteriaWithEverybodysPoints() {
        var appeal = appealing.admitted(town);
        Appealing.record(second(town), appeal, 2, "1.3.a", Map.of("points", "30", "reason", "Ảnh có một phần"))
                .statusCode(200);

        read(third(town), appeal)
                .statusCode(200)
                .body("criteria.code", contains("1.3"))
                .body("criteria[0].items[0].selfPoints", equalTo("40"))
                .body("criteria[0].items[0].reviewedPoints", equalTo("20"))
                .body("criteria[0].items[0].reviewReason", equalTo("Thiếu ảnh"))
                .body("criteria[0].items[0].points", equalTo("30"))
                .body("criteria[0].items[0].evidence.code", contains("MC.1.3.01"))
                .body("recognised.groups[0].points", equalTo("60"))
                .body("preview.groups[0].points", equalTo("70"))
                .body("moves", contains("record"));
        read(chair(town), appeal).body("moves", contains("record", "uphold", "dismiss"));
    }

    @Test
    void theAuthorityAndTheDepartmentSeeEverything() {
        var appeal = appealing.admitted(town);

        for (var desk : List.of(town.head(), town.officer(), town.departmentOfficer())) {
            read(desk, appeal)
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("criteria.code", contains("1.1", "1.3", "2.4"))
                    .body(
                            "panel.person",
                            contains("chair-" + town.key(), "second-" + town.key(), "third-" + town.key()))
                    .body("decisionNumber", equalTo("01/QĐ-UBND"));
        }
    }

    @Test
    void toEverybodyElseItIsAbsent() {
        var appeal = appealing.admitted(town);

        for (var desk : List.of(
                Town.fresh().head(),
                town.reviewer(),
                Desk.of("nobody", town.school().code()))) {
            read(desk, appeal).statusCode(404);
            list(desk, "").body("items", empty());
        }
    }

    @Test
    void whoDeclaredAConflictSincePutsThePanelAside() {
        var appeal = appealing.admitted(town);
        Appealing.declared(third(town), town);

        read(third(town), appeal).statusCode(404);
        Appealing.record(third(town), appeal, 2, "1.3.a", Map.of("points", "30", "reason", "Vì"))
                .statusCode(404);
        list(third(town), "").body("items", empty());
    }

    @Test
    void everySideFindsItInItsList() {
        var recognition = appealing.recognition(town);
        var appeal = appealing.admitted(town, recognition);

        for (var desk : List.of(
                town.principal(), town.head(), town.officer(), town.departmentOfficer(), chair(town), third(town))) {
            list(desk, "?recognition=" + recognition)
                    .statusCode(200)
                    .body("items.id", contains(appeal.toString()))
                    .body("items[0].authority.code", equalTo(town.commune().code()))
                    .body("items[0].late", equalTo(false));
        }
        list(town.head(), "?state=FILED").body("items", empty());
        list(town.head(), "?state=ADMITTED&review=" + Appealing.reviewOf(town, recognition))
                .body("items", hasSize(1));
        list(town.head(), "?state=NONSENSE").statusCode(422);
        list(town.head(), "?review=nonsense").statusCode(422);
        list(town.head(), "?after=nonsense").statusCode(422);
    }

    @Test
    void theListIsWalkedPageByPage() {
        var first = appealing.filed(town);
        var second = appealing.filed(town);

        var next = list(town.head(), "?size=1")
                .body("items.id", contains(first.toString()))
                .extract()
                .<String>path("next");

        list(town.head(), "?size=1&after=" + next)
                .body("items.id", contains(second.toString()))
                .body("next", nullValue());
    }

    @Test
    void whatAPanelLetPassIsListedAsLateAndMayStillBeDecided() {
        var late = appealing.admitted(town);
        list(town.head(), "?late=true").body("items", empty());

        try (var _ = clock.ahead(Duration.ofDays(31))) {
            list(town.head(), "?late=true")
                    .body("items.id", contains(late.toString()))
                    .body("items[0].late", equalTo(true));
            read(town.officer(), late).body("late", equalTo(true));
            decide(chair(town), late, 2, Map.of("outcome", "DISMISSED", "reason", "Không có gì mới"))
                    .statusCode(200);
            list(town.head(), "?late=true").body("items", empty());
        }
    }

    @Test
    void theWorldHearsThatItWasDismissedAndNotWhy() {
        var appeal = appealing.admitted(town);
        decide(chair(town), appeal, 2, Map.of("outcome", "DISMISSED", "reason", "Ảnh không rõ ngày"))
                .statusCode(200);

        var facts = told.onlyEver(
                AppealEvent.TOPIC, appeal.toString(), FACT + "filed.v1", FACT + "admitted.v1", FACT + "dismissed.v1");

        assertThat(facts.getLast().as(AppealDismissedV1.class).decidedBy()).isEqualTo("chair-" + town.key());
        assertThat(facts).noneMatch(fact -> fact.body().contains("Ảnh"));
    }

    @Test
    void theUnitTakesItBackBeforeThereIsAPanelAndMayFileAgain() {
        var recognition = appealing.recognition(town);
        var appeal = appealing.filed(town, recognition);
        read(town.principal(), appeal).body("moves", contains("withdraw-appeal"));

        Appealing.withdraw(town.principal(), appeal, 1)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("moves", empty());

        var again = appealing.admitted(town, recognition);
        Appealing.withdraw(town.principal(), again, 2).statusCode(409);
        told.onlyEver(AppealEvent.TOPIC, appeal.toString(), FACT + "filed.v1", FACT + "withdrawn.v1");
    }
}
