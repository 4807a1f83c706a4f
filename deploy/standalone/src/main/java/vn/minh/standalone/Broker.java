package vn.minh.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;

/**
 * Kafka: one node that is broker and controller, with the topics of {@code deploy/kafka/topics.yaml}; or one of three,
 * for tests, of which each has a copy of everything and two suffice.
 */
record Broker(Home home, Ports all, String name) implements Part {

    private static final String FIRST = "kafka";
    private static final String SEVERAL = """
            default.replication.factor=3
            min.insync.replicas=2
            offsets.topic.replication.factor=3
            transaction.state.log.replication.factor=3
            transaction.state.log.min.isr=2
            share.coordinator.state.topic.replication.factor=3
            share.coordinator.state.topic.min.isr=2
            """;

    private static final List<String> MEMORY = List.of("-Xms96m", "-Xmx384m", "-XX:+UseSerialGC");

    /** As many as there are ports for. */
    static List<Broker> all(Home home, Ports ports) {
        return ports.instances(FIRST).stream()
                .map(name -> new Broker(home, ports, name))
                .toList();
    }

    private List<String> names() {
        return all.instances(FIRST);
    }

    private boolean isAlone() {
        return names().size() == 1;
    }

    private int port() {
        return all.of(name);
    }

    private int controllerPort() {
        return all.of(name + ".controller");
    }

    @Override
    public List<Integer> ports() {
        return List.of(port(), controllerPort());
    }

    /** The first makes the topics, each with a copy on every node. */
    @Override
    public Set<String> needs() {
        return name.equals(FIRST) ? Set.copyOf(names().subList(1, names().size())) : Set.of();
    }

    /** Of every node: whoever knocks finds one that is there. */
    String address() {
        return names().stream().map(one -> "127.0.0.1:" + all.of(one)).collect(Collectors.joining(","));
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
                    cluster(),
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
        return Knock.tcp(port());
    }

    @Override
    public void furnish() throws IOException {
        if (name.equals(FIRST)) {
            int nodes = names().size();
            Topics.make(Map.of("bootstrap.servers", address()), Topics.written(home, new Topics.Breadth(0, nodes)));
        }
    }

    /**
     * Nodes of one cluster know each other by its id: here the hash of the folder they stand in. One that begins with a
     * dash is an option to Kafka's tools, which then refuse to format; one folder in 64 has such a hash, and takes the
     * hash of its hash.
     */
    private String cluster() {
        return Stream.iterate(idOf(home.folder().toString()), Broker::idOf)
                .filter(id -> !id.startsWith("-"))
                .findFirst()
                .orElseThrow();
    }

    private static String idOf(String text) {
        var hash = UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
        return new Uuid(hash.getMostSignificantBits(), hash.getLeastSignificantBits()).toString();
    }

    private void writeSettings() throws IOException {
        Files.writeString(
                settings(),
                Files.readString(home.deploy("kafka/broker.properties"))
                        + """

                # This machine.
                node.id=%d
                log.dirs=%s
                listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
                advertised.listeners=PLAINTEXT://127.0.0.1:%d
                controller.quorum.voters=%s
                %s""".formatted(
                                        names().indexOf(name) + 1,
                                        data(),
                                        port(),
                                        controllerPort(),
                                        port(),
                                        voters(),
                                        isAlone() ? "" : SEVERAL));
    }

    private String voters() {
        return IntStream.range(0, names().size())
                .mapToObj(at -> (at + 1) + "@127.0.0.1:" + all.of(names().get(at) + ".controller"))
                .collect(Collectors.joining(","));
    }

    private Path settings() {
        return home.run(name + ".properties");
    }

    private Path data() {
        return home.data(name);
    }
}
