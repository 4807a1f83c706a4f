package vn.minh.assessment.workplan;

import org.junit.jupiter.api.Test;
import vn.minh.testing.Machine;

class MachineTest {

    @Test
    void theDiagramShowsTheMachineAsItIs() {
        new Machine(TaskState.class, TaskState.Open.class).isDrawnBeside(WorkPlan.class);
    }
}
