package vn.minh.review;

import org.junit.jupiter.api.Test;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.team.ReviewTeam;
import vn.minh.testing.Machine;

class MachinesTest {

    @Test
    void theReviewsMachineIsDrawnAsItIs() {
        var machine = new Machine(
                vn.minh.review.externalreview.State.class, vn.minh.review.externalreview.State.Opened.class);

        machine.isDrawnBeside(ExternalReview.class);
    }

    @Test
    void theRecognitionsMachineIsDrawnAsItIs() {
        var machine =
                new Machine(vn.minh.review.recognition.State.class, vn.minh.review.recognition.State.Recognised.class);

        machine.isDrawnBeside(Recognition.class);
    }

    @Test
    void theTeamsMachineIsDrawnAsItIs() {
        var machine = new Machine(vn.minh.review.team.State.class, vn.minh.review.team.State.Founded.class);

        machine.isDrawnBeside(ReviewTeam.class);
    }
}
