package vn.minh.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The broker as a process of this machine, with the settings that deployment gives it. */
record BrokerProcess() implements BrokerHost {

    private static final List<String> SMALL = List.of(
            "-Xms96m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

    @Override
    public String start() {
        var folder = Folders.fresh("kafka");
        int port = Folders.freePort();
        var settings = write(folder, port);
        var child = new Child("kafka", folder);
        child.finish("kafka.tools.StorageTool", "format", "-t", "bWluaC10ZXN0LWJyb2tlcg", "-c", settings.toString());
        Shared.put("broker.folder", folder.toString());
        Shared.put("broker.port", Integer.toString(port));
        restart();
        return "127.0.0.1:" + port;
    }

    @Override
    public void pause() {
        Child.signal("STOP", pid());
    }

    @Override
    public void resume() {
        Child.signal("CONT", pid());
    }

    @Override
    public void kill() {
        Child.kill(pid());
    }

    @Override
    public void restart() {
        var folder = Path.of(Shared.require("broker.folder"));
        int port = Integer.parseInt(Shared.require("broker.port"));
        long pid = new Child("kafka", folder)
                .start(port, SMALL, "kafka.Kafka", settings(folder).toString());
        Shared.put("broker.pid", Long.toString(pid));
    }

    private static long pid() {
        return Long.parseLong(Shared.require("broker.pid"));
    }

    private static Path settings(Path folder) {
        return folder.resolve("broker.properties");
    }

    private static Path write(Path folder, int port) {
        var settings = new Properties();
        int controllerPort = Folders.freePort();
        try (var deployed = Files.newInputStream(Folders.root().resolve("deploy/kafka/broker.properties"));
                var ours = Files.newOutputStream(settings(folder))) {
            settings.load(deployed);
            settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
            settings.put(
                    "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
            settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
            settings.put("log.dirs", folder.resolve("data").toString());
            // A killed node is let in again when its old session has ended: 9 s unless told otherwise.
            settings.put("broker.session.timeout.ms", "2000");
            settings.put("broker.heartbeat.interval.ms", "250");
            settings.store(ours, null);
            return settings(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
