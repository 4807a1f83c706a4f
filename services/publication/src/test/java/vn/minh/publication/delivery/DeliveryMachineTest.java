package vn.minh.publication.delivery;

import org.junit.jupiter.api.Test;
import vn.minh.testing.Machine;

class DeliveryMachineTest {

    @Test
    void theMachineIsDrawnAsItIs() {
        var machine = new Machine(DeliveryState.class, DeliveryState.Pending.class);

        machine.isDrawnBeside(Delivery.class);
    }
}
