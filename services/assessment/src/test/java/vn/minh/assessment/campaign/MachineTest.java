package vn.minh.assessment.campaign;

import org.junit.jupiter.api.Test;
import vn.minh.testing.Machine;

class MachineTest {

    @Test
    void theDiagramShowsTheMachineAsItIs() {
        new Machine(Campaign.State.class, Campaign.State.Planned.class).isDrawnBeside(Campaign.class);
    }
}
