package vn.minh.assessment.indicatorset;

import org.junit.jupiter.api.Test;
import vn.minh.testing.Machine;

class MachineTest {

    @Test
    void theDiagramShowsTheMachineAsItIs() {
        new Machine(SetState.class, SetState.Draft.class).isDrawnBeside(SetVersion.class);
    }
}
