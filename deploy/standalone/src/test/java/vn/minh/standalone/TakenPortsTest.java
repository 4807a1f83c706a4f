package vn.minh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class TakenPortsTest {

    @Test
    void aTakenPortIsRefusedWithThePartAndTheProcessThatHasIt() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();

            var refusal = TakenPorts.refusal("kafka", port);

            assertThat(TakenPorts.taken(port)).isTrue();
            assertThat(refusal)
                    .contains("port " + port)
                    .contains("kafka")
                    .contains("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aPortTakenOnAllAddressesIsTaken() throws IOException {
        try (var socket = new ServerSocket(0)) {

            assertThat(TakenPorts.taken(socket.getLocalPort())).isTrue();
        }
    }

    @Test
    void aPortThatWasGivenBackIsFree() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(TakenPorts.taken(port)).isFalse();
        assertThat(TakenPorts.holder(port)).isEmpty();
    }
}
