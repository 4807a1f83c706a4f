package vn.minh.deployment.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.deployment.Sources;

/** The little question that an image asks itself, without curl. */
class HealthyTest {

    private final HttpServer server = server();

    @BeforeEach
    void start() {
        server.createContext("/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/not-ready", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whoAnswersSoIsHealthy() throws Exception {
        assertThat(isHealthy("/ready")).isTrue();
        assertThat(isHealthy("/not-ready", "503")).isTrue();
    }

    @Test
    void whoAnswersOtherwiseOrNotAtAllIsNot() throws Exception {
        assertThat(isHealthy("/not-ready")).isFalse();
        assertThat(isHealthy("/ready", "403")).isFalse();

        server.stop(0);

        assertThat(isHealthy("/ready")).isFalse();
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isHealthy(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "bash",
                Sources.file("deploy/docker/healthy").toString(),
                Integer.toString(server.getAddress().getPort())));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
