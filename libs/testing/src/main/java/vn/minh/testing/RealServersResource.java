package vn.minh.testing;

import static java.lang.System.Logger.Level.INFO;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Starts what {@link RealServers} asks for, side by side, and hands the service the settings of all of it. */
public class RealServersResource implements QuarkusTestResourceConfigurableLifecycleManager<RealServers> {

    private static final System.Logger LOG = System.getLogger(RealServersResource.class.getName());

    private final List<Callable<Map<String, String>>> asked = new ArrayList<>();

    @Override
    public void init(RealServers servers) {
        if (servers.tokens()) {
            asked.add(Tokens::settings);
        }
        if (!servers.database().isEmpty()) {
            asked.add(() -> Postgres.settings(servers.database()));
        }
        if (servers.broker()) {
            asked.add(Broker::settings);
        }
        if (servers.store()) {
            asked.add(Store::settings);
        }
    }

    @Override
    public Map<String, String> start() {
        var begun = Instant.now();
        var settings = new HashMap<String, String>();
        try (var workers = newVirtualThreadPerTaskExecutor()) {
            for (var started : workers.invokeAll(asked)) {
                settings.putAll(started.get());
            }
            LOG.log(
                    INFO,
                    "real servers ready in {0} ms",
                    Duration.between(begun, Instant.now()).toMillis());
            return settings;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a test server did not start: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nothing: the next class of this JVM needs them too, and {@link Leash} ends them with it. */
    @Override
    public void stop() {}
}
