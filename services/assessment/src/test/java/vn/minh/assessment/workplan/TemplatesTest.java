package vn.minh.assessment.workplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

    @ParameterizedTest
    @EnumSource
    void everyLevelHasATemplateThatSaysWhoDoesWhatByWhenForWhichProduct(PlanLevel level) {
        var tasks = Drawn.TEMPLATES.of(level).tasks();

        assertThat(tasks).extracting(Template.Entry::code).doesNotHaveDuplicates();
        assertThat(tasks).isNotEmpty().allSatisfy(task -> {
            assertThat(task.work()).isNotBlank();
            assertThat(task.who()).isNotBlank();
            assertThat(task.product()).isNotBlank();
            assertThat(Drawn.DATES.byField()).containsKey(task.due().field());
            assertThat(task.due().in(Drawn.DATES)).isBetween(Drawn.DATES.opensOn(), Drawn.DATES.publicationDueOn());
        });
    }

    @Test
    void everyProofTicksATaskOfTheLevelItBelongsTo() {
        assertThat(Arrays.stream(Proof.values())
                        .filter(proof -> proof.isOfAll() || proof == Proof.FRAMED)
                        .toList())
                .isEqualTo(proofs(PlanLevel.AUTHORITY));
        var ofUnits = Arrays.stream(Proof.values())
                .filter(proof -> !proof.isOfAll() && proof != Proof.FRAMED)
                .toList();
        assertThat(proofs(PlanLevel.SCHOOL)).isEqualTo(ofUnits);
        assertThat(proofs(PlanLevel.AUTHORITY_SELF)).isEqualTo(ofUnits);
    }

    @Test
    void whatIsProvenForAllIsProvenForEach() {
        assertThat(Arrays.stream(Proof.values()).map(Proof::ofAll).filter(Objects::nonNull))
                .containsExactly(
                        Proof.ALL_APPROVED,
                        Proof.ALL_CONCLUDED,
                        Proof.ALL_RECOGNISED,
                        Proof.ALL_RECOGNISED_RESULTS_ACCEPTED);
    }

    private static List<Proof> proofs(PlanLevel level) {
        return Drawn.TEMPLATES.of(level).tasks().stream()
                .map(Template.Entry::provenBy)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
