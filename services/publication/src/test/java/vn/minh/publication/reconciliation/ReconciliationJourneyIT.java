package vn.minh.publication.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.publication.ReconciliationEvent;
import vn.minh.contracts.sector.SectorInventoryRequestEvent;
import vn.minh.contracts.sector.SectorInventoryRequestedV1;
import vn.minh.contracts.sector.SectorUpdateEvent;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** Both sides are compared and put right; the test plays the sector database. */
@QuarkusTest
@RealServers(database = "publication")
class ReconciliationJourneyIT {

    private static final String UPDATED = "vn.minh.sector.record.updated.v1";
    private static final String STARTED = "vn.minh.publication.reconciliation.started.v1";
    private static final String COMPARED = "vn.minh.publication.reconciliation.compared.v1";
    private static final String REPAIRED = "vn.minh.publication.reconciliation.repaired.v1";

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Inject
    SomeCity city;

    @Test
    void aDeletedRowIsExactlyOneMissingAndOneRepairPutsItBack() {
        var lost = SomeSchool.called("THCS Bị Xóa");
        var held = new ArrayList<>(city.accepted(2));
        var gone = city.accepted(lost, 1);

        var id = city.compared(held);

        city.look(id)
                .body("differences", equalTo(1))
                .body("records", equalTo(3))
                .body("authorities[0].ours.count", equalTo(3))
                .body("authorities[0].theirs.count", equalTo(2))
                .body("moves", contains("repair"));
        city.differences(id)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("MISSING"))
                .body("items[0].unit", equalTo(lost.code()))
                .body("items[0].unitName", equalTo("THCS Bị Xóa"));
        city.repair(id)
                .statusCode(200)
                .body("state", equalTo("REPAIRED"))
                .body("repaired", equalTo(1))
                .body("left", equalTo(0));
        assertThat(city.updates(lost, 2)).containsExactly(gone, gone);
        told.onlyEver(SectorUpdateEvent.TOPIC, lost.ownRecord(), UPDATED, UPDATED);
        told.eventually(SectorUpdateEvent.TOPIC, held.getFirst().recordKey(), UPDATED);
        told.eventually(ReconciliationEvent.TOPIC, id.toString(), STARTED, COMPARED, REPAIRED);
    }

    @Test
    void theQuestionSaysWhatIsAsked() {
        city.accepted(1);

        var id = city.start();

        var question = told.until(SectorInventoryRequestEvent.TOPIC, id.toString(), heard -> heard.size() == 1)
                .getFirst()
                .as(SectorInventoryRequestedV1.class);
        assertThat(question.department()).isEqualTo(city.department);
        assertThat(question.setCode()).isEqualTo(SomeCity.SET);
        assertThat(question.schoolYear()).isEqualTo(SomeCity.YEAR);
    }

    @Test
    void everyOtherKindIsFoundAndPutRightInItsOwnWay() {
        var outdated = SomeSchool.called("A");
        var changed = SomeSchool.called("B");
        var ahead = SomeSchool.called("C");
        var old = city.accepted(outdated, 1);
        city.accepted(outdated, 2);
        var other = city.accepted(changed, 1);
        var higher = city.accepted(ahead, 1);

        var id = city.compared(List.of(
                old,
                new Entry(other.recordKey(), other.authority(), 1, "0".repeat(64)),
                new Entry(higher.recordKey(), higher.authority(), 7, higher.sha256()),
                new Entry("HN-NOBODY|4725|2025-2026|OWN_RESULT", null, 1, "1".repeat(64))));

        city.differences(id)
                .body("items.kind", containsInAnyOrder("OUTDATED", "CHANGED", "AHEAD", "UNKNOWN"))
                .body("items.find { it.kind == 'UNKNOWN' }.unit", equalTo("HN-NOBODY"))
                .body("items.find { it.kind == 'AHEAD' }.theirRevision", equalTo(7));
        city.repair(id).body("repaired", equalTo(3)).body("left", equalTo(1));
        assertThat(city.updates(outdated, 3)).extracting(Entry::revision).containsExactly(1, 2, 2);
        assertThat(city.updates(changed, 2)).extracting(Entry::revision).containsExactly(1, 2);
        assertThat(city.updates(ahead, 2)).extracting(Entry::revision).containsExactly(1, 8);
    }

    @Test
    void aWithdrawalIsARecordToBeHeldLikeAnyOther() {
        var school = SomeSchool.in(city.department);
        var key = school.recognisedRecord();
        tell.that(school.recognised(), 1);
        var held = city.heard(key, 1).getFirst();
        city.receipt(held);
        tell.that(school.revoked(school.recognised()), 2);
        var mark = city.heard(key, 2).getLast();
        city.receipt(mark);
        SomeCity.awaitAccepted(school, mark);

        var inStep = city.compared(List.of(mark));
        var raised = city.compared(List.of(held));

        city.look(inStep).body("differences", equalTo(0)).body("records", equalTo(1));
        city.differences(raised).body("items.kind", contains("OUTDATED"));
        city.repair(raised).body("repaired", equalTo(1));
        assertThat(city.heard(key, 3)).containsExactly(held, mark, mark);
    }

    @Test
    void partsInAnyOrderAndTwiceAreOneAnswer() {
        var held = city.accepted(5);
        var id = city.start();
        var parts = city.inventory(id, held, 2);

        for (var part : parts.reversed()) {
            tell.again(tell.that(part, 1));
            tell.that(part, 1);
        }

        city.eventually(id, "COMPARED").body("differences", equalTo(0)).body("moves", hasSize(0));
        assertThat(parts).hasSize(3);
    }

    @Test
    void whatWasAcceptedAfterTheQuestionIsUnderWay() {
        var moving = SomeSchool.any();
        var old = city.accepted(moving, 1);
        var held = new ArrayList<>(city.accepted(1));
        held.add(old);
        var id = city.start();
        city.accepted(moving, 2);

        city.answer(id, held);

        city.eventually(id, "COMPARED")
                .body("differences", equalTo(0))
                .body("underWay", equalTo(1))
                .body("records", equalTo(1));
    }

    @Test
    void whatHasNoReceiptIsUnderWay() {
        var held = city.accepted(1);
        city.told(SomeSchool.any(), 1);

        var id = city.compared(held);

        city.look(id).body("differences", equalTo(0)).body("underWay", equalTo(1));
    }

    @Test
    void whatMovedSinceItWasComparedIsLeftAlone() {
        var school = SomeSchool.any();
        city.accepted(school, 1);
        var id = city.compared(List.of());
        city.told(school, 2);

        city.repair(id).body("repaired", equalTo(0)).body("left", equalTo(1));

        told.onlyEver(SectorUpdateEvent.TOPIC, school.ownRecord(), UPDATED, UPDATED);
    }

    @Test
    void afterARepairBothSidesAreInStep() {
        var school = SomeSchool.any();
        var record = city.accepted(school, 1);
        var first = city.compared(List.of());
        city.repair(first).statusCode(200);
        city.updates(school, 2);
        city.accept(school, record);

        var second = city.compared(List.of(record));

        city.look(second).body("differences", equalTo(0)).body("records", equalTo(1));
        assertThat(second).isNotEqualTo(first);
    }
}
