package vn.minh.evidence.evidence;

import org.junit.jupiter.api.Test;
import vn.minh.testing.Machine;

class EvidenceMachineTest {

    @Test
    void theDrawnMachineIsTheOneThatRuns() {
        new Machine(State.class, State.Announced.class).isDrawnBeside(Evidence.class);
    }
}
