package vn.minh.testing;

import com.github.dockerjava.api.DockerClient;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/**
 * The broker as a container. Compiled against Testcontainers but never run where this was written: no engine answered
 * there. Its port is fixed so that a restart keeps the address.
 */
record BrokerContainer() implements BrokerHost {

    @Override
    public String start() {
        var container = new KafkaContainer("apache/kafka:4.1.1")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        container.setPortBindings(List.of(Folders.freePort() + ":9092"));
        container.start();
        Shared.put("broker.container", container.getContainerId());
        return container.getBootstrapServers();
    }

    @Override
    public void pause() {
        docker().pauseContainerCmd(id()).exec();
    }

    @Override
    public void resume() {
        docker().unpauseContainerCmd(id()).exec();
    }

    @Override
    public void kill() {
        docker().killContainerCmd(id()).exec();
    }

    @Override
    public void restart() {
        docker().startContainerCmd(id()).exec();
    }

    private static DockerClient docker() {
        return DockerClientFactory.lazyClient();
    }

    private static String id() {
        return Shared.require("broker.container");
    }
}
