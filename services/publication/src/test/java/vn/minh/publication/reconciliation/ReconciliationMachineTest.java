package vn.minh.publication.reconciliation;

import org.junit.jupiter.api.Test;
import vn.minh.testing.Machine;

class ReconciliationMachineTest {

    @Test
    void theDrawingShowsTheMachineAsItIs() {
        new Machine(ReconciliationState.class, ReconciliationState.Started.class).isDrawnBeside(Reconciliation.class);
    }
}
