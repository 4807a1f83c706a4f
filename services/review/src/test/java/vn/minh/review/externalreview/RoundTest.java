package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.review.SampleSet;

class RoundTest {

    private static final CitedEvidence PHOTO = new CitedEvidence("1.3.a", new UUID(0, 7), "MC.1.3.01", 1, "b3095656");

    @Test
    void aRoundThatSaysTheSameDiffersInNothing() {
        var same = round(2, SampleSet.answers(), List.of(PHOTO));

        assertThat(compared(same).changed()).isEmpty();
    }

    @Test
    void fortyAndFortyPointNoughtAreTheSame() {
        var same = round(2, with(SampleSet.points("1.3.a", null, "40.0")), List.of(PHOTO));

        assertThat(compared(same).changed()).isEmpty();
    }

    @Test
    void anotherAnswerChangesItsCriterion() {
        var other = round(2, with(SampleSet.points("1.3.a", null, "45")), List.of(PHOTO));

        assertThat(compared(other).changed()).containsExactly("1.3");
    }

    @Test
    void anotherVersionOfAPieceChangesItsCriterion() {
        var newer = new CitedEvidence("1.3.a", PHOTO.evidenceId(), PHOTO.code(), 2, "c41e0a11");
        var other = round(2, SampleSet.answers(), List.of(newer));

        assertThat(compared(other).changed()).containsExactly("1.3");
    }

    @Test
    void anAnswerThatIsGoneChangesItsCriterionAndOthersAreCountedOnce() {
        var less = SampleSet.answers().stream()
                .filter(answer -> !answer.item().startsWith("2.4"))
                .toList();

        assertThat(compared(round(2, less, List.of())).changed()).containsExactly("1.3", "2.4");
    }

    private static Round compared(Round next) {
        return next.comparedWith(round(1, SampleSet.answers(), List.of(PHOTO)), Reviews.SET.set());
    }

    private static List<Answer> with(Answer instead) {
        return Stream.concat(
                        SampleSet.answers().stream()
                                .filter(answer -> !answer.item().equals(instead.item())),
                        Stream.of(instead))
                .toList();
    }

    private static Round round(int number, List<Answer> answers, List<CitedEvidence> evidence) {
        var plain = Reviews.round(number, answers);
        return new Round(number, "f", answers, evidence, plain.result(), plain.authors(), plain.approvedAt());
    }
}
