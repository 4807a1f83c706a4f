package vn.minh.assessment.indicatorset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.minh.assessment.SmallSet;
import vn.minh.contracts.assessment.IndicatorSetDraftedV1;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;
import vn.minh.contracts.assessment.IndicatorSetRetiredV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.HeaderRequired;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Role;

class SetVersionTest {

    private static final Instant NOW = Instant.parse("2026-12-04T02:00:00Z");
    private static final Actor WRITER = new Actor("writer", "HE-THONG", Set.of(Role.ADMINISTRATOR));
    private static final Actor OTHER = new Actor("other", "HE-THONG", Set.of(Role.ADMINISTRATOR));
    private static final SetVersion DRAFT =
            stored(SetVersion.draft(SmallSet.READ, "{}", WRITER, NOW).next());
    private static final SetVersion PUBLISHED =
            stored(DRAFT.publish(SmallSet.READ, OTHER, NOW).next());
    private static final SetVersion RETIRED =
            stored(PUBLISHED.retire(WRITER, NOW).next());

    private static SetVersion stored(SetVersion next) {
        return new SetVersion(next.ref(), next.state(), next.version() + 1);
    }

    @Test
    void eachStepTellsItsFact() {
        var drafted = SetVersion.draft(SmallSet.READ, "{}", WRITER, NOW);
        var published = DRAFT.publish(SmallSet.READ, OTHER, NOW);

        assertThat(drafted.event())
                .isEqualTo(new IndicatorSetDraftedV1(drafted.next().ref(), "writer", NOW));
        assertThat(published.event())
                .isEqualTo(new IndicatorSetPublishedV1(DRAFT.ref(), "DEMONSTRATION", true, "{}", NOW));
        assertThat(PUBLISHED.retire(WRITER, NOW).event())
                .isEqualTo(new IndicatorSetRetiredV1(DRAFT.ref(), "writer", NOW));
        assertThat(PUBLISHED.isUsable()).isTrue();
        assertThat(RETIRED.isUsable() || DRAFT.isUsable()).isFalse();
    }

    @Test
    void whoWroteItLastDoesNotPublishIt() {
        var rewritten = stored(requireStep(DRAFT, "[]", 1L, OTHER));

        assertThat(refusal(() -> DRAFT.publish(SmallSet.READ, WRITER, NOW))).isInstanceOf(Forbidden.class);
        assertThat(refusal(() -> rewritten.publish(SmallSet.READ, OTHER, NOW))).isInstanceOf(Forbidden.class);
        assertThat(rewritten.publish(SmallSet.READ, WRITER, NOW).next().state().status())
                .isEqualTo(SetState.Status.PUBLISHED);
    }

    @Test
    void aDraftIsWrittenAnewOnTheVersionThatWasRead() {
        assertThat(refusal(() -> DRAFT.rewrite("[]", null, OTHER, NOW))).isInstanceOf(HeaderRequired.class);
        assertThat(refusal(() -> DRAFT.rewrite("[]", 2L, OTHER, NOW))).isEqualTo(new Stale(2, 1));
        assertThat(requireStep(DRAFT, "[]", 1L, OTHER).state()).isEqualTo(new SetState.Draft("[]", "other", NOW));
    }

    @Test
    void theSameTextAgainIsNothingNewInAnyState() {
        for (var version : List.of(DRAFT, PUBLISHED, RETIRED)) {
            assertThat(version.rewrite("{}", null, OTHER, NOW)).isNull();
        }
    }

    @Test
    void whatIsPublishedIsNeverWrittenAgain() {
        for (var version : List.of(PUBLISHED, RETIRED)) {
            assertThat(refusal(() -> version.rewrite("[]", 2L, OTHER, NOW)))
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            conflict -> assertThat(conflict.code()).isEqualTo("set-published"));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyOtherMoveIsRefused() {
        record Move(SetVersion from, String name, Consumer<SetVersion> move) {}
        Consumer<SetVersion> publish = version -> version.publish(SmallSet.READ, OTHER, NOW);
        Consumer<SetVersion> retire = version -> version.retire(OTHER, NOW);
        return Stream.of(
                        new Move(PUBLISHED, "publish", publish),
                        new Move(RETIRED, "publish", publish),
                        new Move(DRAFT, "retire", retire),
                        new Move(RETIRED, "retire", retire))
                .map(m -> DynamicTest.dynamicTest(
                        m.name() + " " + m.from().state().status(),
                        () -> assertThat(refusal(() -> m.move().accept(m.from())))
                                .isEqualTo(new IllegalMove(
                                        "indicator-set",
                                        m.from().state().status().name(),
                                        m.name()))));
    }

    private static SetVersion requireStep(SetVersion version, String text, Long expected, Actor writer) {
        var step = version.rewrite(text, expected, writer, NOW);
        assertThat(step).isNotNull();
        return step.next();
    }

    private static Object refusal(Runnable move) {
        return catchThrowableOfType(Rejected.class, move::run).reason();
    }
}
