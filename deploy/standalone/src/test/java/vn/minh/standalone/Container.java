package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** A service as its image and Compose would run it, but as a process. */
record Container(Process process, Path log, String address, String management) implements AutoCloseable {

    private static final int UNKNOWN = 401;

    static Container start(Composed compose, String service, Platform platform) throws IOException {
        var ports = Ports.free(platform.home());
        var secrets = Composed.secrets(platform).resolve(service + ".properties");
        var home = platform.home();
        var options = Files.readAllLines(home.deploy("docker/java.options")).stream()
                .filter(line -> line.startsWith("-"))
                .collect(Collectors.toList());
        options.addAll(List.of("-Xmx160m", "-XX:TieredStopAtLevel=1", "-jar"));
        var module = service.equals("sandbox") ? "deploy/sector-sandbox" : "services/" + service;
        var archive = home.repository().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        var log = home.log("composed-" + service);
        var builder = new ProcessBuilder(Jvm.command(options, archive.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Processes.only(builder.environment(), compose.here(service, platform, ports, secrets));
        return new Container(
                builder.start(),
                log,
                "http://127.0.0.1:" + ports.of(service),
                "http://127.0.0.1:" + ports.management(service));
    }

    void awaitReady() {
        var ready = Wait.until(
                Duration.ofMinutes(3), () -> !process.isAlive() || Knock.http(management + "/q/health/ready") == 200);
        if (!ready || !process.isAlive()) {
            throw Trouble.withLog("it did not become ready.", log);
        }
    }

    /** Whether a token lets somebody in, as far as the door: what she may see there is another matter. */
    boolean believes(String token) throws IOException {
        return Web.get(address + "/api/v1/operations/parked", token).statusCode() != UNKNOWN;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
