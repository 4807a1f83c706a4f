package vn.minh.assessment.selfassessment;

import org.junit.jupiter.api.Test;
import vn.minh.testing.Machine;

class MachineTest {

    @Test
    void theDiagramShowsTheMachineAsItIs() {
        new Machine(State.class, State.Opened.class).isDrawnBeside(SelfAssessment.class);
    }
}
