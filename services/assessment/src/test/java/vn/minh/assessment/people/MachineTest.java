package vn.minh.assessment.people;

import org.junit.jupiter.api.Test;
import vn.minh.testing.Machine;

class MachineTest {

    @Test
    void theDiagramShowsTheMachineAsItIs() {
        new Machine(Person.State.class, Person.State.Enabled.class).isDrawnBeside(Person.class);
    }
}
