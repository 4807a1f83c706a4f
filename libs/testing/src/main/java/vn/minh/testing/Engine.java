package vn.minh.testing;

import org.testcontainers.DockerClientFactory;

/** Whether a container engine answers here. Where none does, the same servers run as processes of this machine. */
final class Engine {

    private Engine() {}

    static boolean answers() {
        return Boolean.parseBoolean(Shared.once(
                "engine", () -> Boolean.toString(DockerClientFactory.instance().isDockerAvailable())));
    }
}
