package vn.minh.publication.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.publication.reconciliation.SomeRecords.AFTER;
import static vn.minh.publication.reconciliation.SomeRecords.ASKED;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState;
import vn.minh.publication.delivery.DeliveryState.Accepted;
import vn.minh.publication.delivery.DeliveryState.Parked;
import vn.minh.publication.delivery.DeliveryState.Pending;
import vn.minh.publication.delivery.DeliveryState.Rejected;
import vn.minh.publication.delivery.DeliveryState.Retrying;
import vn.minh.publication.delivery.DeliveryState.Sent;
import vn.minh.publication.delivery.SectorRecords;
import vn.minh.publication.reconciliation.Difference.Kind;

/** What is done about one difference, and what is not. */
class RepairTest {

    private static final SomeSchool SCHOOL = SomeSchool.any();
    private static final long VERSION = 7;

    @ParameterizedTest
    @CsvSource({"MISSING,,1", "OUTDATED,0,1", "CHANGED,1,2", "AHEAD,9,10"})
    void whatIsToldAgainIsToldUnderTheRightRevision(Kind kind, @Nullable Integer theirs, int revision) {
        var step = Repair.of(difference(kind, theirs, VERSION), in(new Accepted("BN", ASKED)), AFTER)
                .orElseThrow();

        assertThat(step.next().state()).isEqualTo(new Pending(AFTER));
        assertThat(step.next().revision()).isEqualTo(revision);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aDeliveryThatMovedSinceIsLeftAlone(Kind kind) {
        var step = Repair.of(difference(kind, 1, VERSION - 1), in(new Accepted("BN", ASKED)), AFTER);

        assertThat(step).isEmpty();
    }

    static Stream<DeliveryState> onItsWay() {
        return Stream.of(
                new Pending(ASKED),
                new Sent(1, ASKED, AFTER),
                new Retrying(1, AFTER),
                new Parked(1, ASKED),
                new Rejected("no", "", ASKED));
    }

    @ParameterizedTest
    @MethodSource("onItsWay")
    void onlyWhatWasAcceptedIsToldAgain(DeliveryState state) {
        assertThat(Repair.of(difference(Kind.MISSING, null, VERSION), in(state), AFTER))
                .isEmpty();
    }

    @Test
    void whatWeNeverToldIsLeftToAPerson() {
        var step = Repair.of(difference(Kind.UNKNOWN, 1, VERSION), in(new Accepted("BN", ASKED)), AFTER);

        assertThat(step).isEmpty();
    }

    private static Difference difference(Kind kind, @Nullable Integer theirs, long version) {
        return new Difference(
                kind,
                SCHOOL.ownRecord(),
                SCHOOL.code(),
                SCHOOL.name(),
                null,
                null,
                1,
                theirs,
                new Delivery.Id(UUID.randomUUID()),
                version);
    }

    private static Delivery in(DeliveryState state) {
        return new Delivery(
                new Delivery.Id(UUID.randomUUID()),
                "csdl",
                SCHOOL.dossier(),
                SectorRecords.of(SCHOOL.approved(1)),
                state,
                VERSION);
    }
}
