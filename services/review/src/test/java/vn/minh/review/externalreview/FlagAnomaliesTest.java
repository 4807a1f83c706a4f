package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.review.externalreview.Reviews.NOW;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Transition;
import vn.minh.review.SampleSet;

class FlagAnomaliesTest {

    private static final KnownSet KNOWN = new KnownSet(Reviews.SET.ref(), "OFFICIAL", Reviews.SET.set());

    @Test
    void aDrawnDossierNeedsASecondReadingAlthoughNothingIsOdd() {
        var flagged = flagged(opening(), 100).work().scrutiny();

        assertThat(flagged.sampled()).isTrue();
        assertThat(flagged.anomalies()).isEmpty();
        assertThat(flagged.needed()).isTrue();
    }

    @Test
    void withoutAShareNothingIsDrawn() {
        assertThat(flagged(opening(), 0).work().scrutiny().needed()).isFalse();
    }

    @Test
    void theFactOfTheStepStaysWhatItIs() {
        var step = opening();

        var flagged = flag(step, 100);

        assertThat(flagged.event()).isEqualTo(step.event());
    }

    @Test
    void aLaterRoundIsNotDrawnAnew() {
        var opened = Reviews.opened();
        var stored = new ExternalReview(
                opened.id(),
                opened.dossier(),
                opened.authority(),
                opened.team(),
                opened.rounds(),
                opened.work(),
                opened.state(),
                opened.openedAt(),
                1);
        var step = stored.resubmitted(Reviews.round(2, SampleSet.answers()), Set.of(), NOW);

        assertThat(flagged(step, 100).work().scrutiny().sampled()).isFalse();
    }

    private static Transition<ExternalReview> opening() {
        return ExternalReview.open(
                new ExternalReview.Id(UUID.randomUUID()),
                Reviews.dossier(false),
                Reviews.COMMUNE,
                null,
                Reviews.round(1, SampleSet.answers()),
                NOW);
    }

    private static ExternalReview flagged(Transition<ExternalReview> step, int percent) {
        return flag(step, percent).next();
    }

    private static Transition<ExternalReview> flag(Transition<ExternalReview> step, int percent) {
        return new FlagAnomalies(_ -> Uni.createFrom().item(List.of()), percent)
                .handle(step, KNOWN)
                .await()
                .indefinitely();
    }
}
