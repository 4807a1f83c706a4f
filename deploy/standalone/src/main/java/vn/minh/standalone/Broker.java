package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Kafka: one node that is broker and controller, with the topics of {@code deploy/kafka/topics.yaml}. */
record Broker(Home home, int port, int controllerPort) implements Part {

    private static final List<String> MEMORY = List.of("-Xms96m", "-Xmx384m", "-XX:+UseSerialGC");

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void prepare() throws IOException {
        writeSettings();
        if (!Files.exists(data().resolve("meta.properties"))) {
            Files.createDirectories(data());
            var format = Jvm.command(
                    List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", Jvm.room(home, "kafka")),
                    "kafka.tools.StorageTool",
                    "format",
                    "--ignore-formatted",
                    "-t",
                    org.apache.kafka.common.Uuid.randomUuid().toString(),
                    "-c",
                    settings().toString());
            Jvm.finish(new Launch(format, Map.of(), home.folder()), home.log(name()), "formatting Kafka's storage");
        }
    }

    @Override
    public Launch launch() throws IOException {
        writeSettings();
        var options = new java.util.ArrayList<>(MEMORY);
        options.addAll(Jvm.remembered(home, "kafka"));
        options.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                "-cp",
                Jvm.room(home, "kafka")));
        return new Launch(Jvm.command(options, "kafka.Kafka", settings().toString()), Map.of(), home.folder());
    }

    /** Its door opens only when the broker is registered and unfenced, so an open port is an answer. */
    @Override
    public boolean answers() {
        return Knock.tcp(port);
    }

    @Override
    public void furnish() throws IOException {
        Topics.make(this);
    }

    private void writeSettings() throws IOException {
        Files.writeString(
                settings(),
                Files.readString(home.deploy("kafka/broker.properties"))
                        + """

                # This machine.
                log.dirs=%s
                listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
                advertised.listeners=PLAINTEXT://127.0.0.1:%d
                controller.quorum.voters=1@127.0.0.1:%d
                """.formatted(data(), port, controllerPort, port, controllerPort));
    }

    private Path settings() {
        return home.run("kafka.properties");
    }

    private Path data() {
        return home.data(name());
    }
}
