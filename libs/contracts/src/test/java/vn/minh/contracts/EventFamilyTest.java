package vn.minh.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentEvent;

class EventFamilyTest {

    @Test
    void familyKnowsItsTopicAndAllItsTypes() {
        var family = EventFamily.of(SelfAssessmentEvent.class);

        assertThat(family.topic()).isEqualTo("minh.assessment.self-assessment.v1");
        assertThat(family.types()).hasSize(SelfAssessmentEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void typeLeadsToItsRecord() {
        var family = EventFamily.of(SelfAssessmentEvent.class);

        var record = family.recordOf("vn.minh.assessment.self-assessment.approved.v1");

        assertThat(record).contains(SelfAssessmentApprovedV1.class);
    }

    @Test
    void typeOfANewerWriterIsNotKnown() {
        var family = EventFamily.of(SelfAssessmentEvent.class);

        var record = family.recordOf("vn.minh.assessment.self-assessment.approved.v9");

        assertThat(record).isEmpty();
    }

    @Test
    void factWithoutANameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventFamily.of(WithNameless.class))
                .withMessageContaining(Nameless.class.getName())
                .withMessageContaining("@Published");
    }

    @Test
    void nameGivenTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventFamily.of(WithTwins.class))
                .withMessageContaining(Twin.class.getName())
                .withMessageContaining(OtherTwin.class.getName());
    }

    @Test
    void factOnAnotherTopicIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventFamily.of(WithStray.class))
                .withMessageContaining(WithStray.class.getName())
                .withMessageContaining("topic.b");
    }

    @Test
    void openInterfaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventFamily.of(Event.class))
                .withMessageContaining("is not sealed");
    }

    sealed interface WithNameless extends Event permits Nameless {}

    record Nameless(String subject) implements WithNameless {}

    sealed interface WithTwins extends Event permits Twin, OtherTwin {}

    @Published(type = "twin", topic = "topic.a")
    record Twin(String subject) implements WithTwins {}

    @Published(type = "twin", topic = "topic.a")
    record OtherTwin(String subject) implements WithTwins {}

    sealed interface WithStray extends Event permits AtHome, Stray {}

    @Published(type = "at-home", topic = "topic.a")
    record AtHome(String subject) implements WithStray {}

    @Published(type = "stray", topic = "topic.b")
    record Stray(String subject) implements WithStray {}
}
