package vn.minh.standalone;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * Lets a read model forget everything and hear every fact again from the first. The group's place is forgotten before
 * the tables: a crash in between replays facts that are still known, which changes nothing.
 */
final class Rebuild {

    /** All that a service hears: its memory of what it heard is forgotten as a whole, of who is disabled too. */
    private static final Map<String, List<String>> GROUPS =
            Map.of("reporting", List.of("reporting.facts", "reporting.access"));

    private final Platform platform;
    private final Progress progress;

    Rebuild(Platform platform, Progress progress) {
        this.platform = platform;
        this.progress = progress;
    }

    void run(String service) {
        var groups = GROUPS.get(service);
        if (groups == null) {
            throw new Trouble(service + " has no read model to rebuild; there is " + GROUPS.keySet() + ".");
        }
        platform.stop(service);
        groups.forEach(this::forgetPlace);
        forgetTables(service);
        platform.start(service);
        progress.say(service, "hears every fact again from the first");
    }

    private void forgetPlace(String group) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.deleteConsumerGroups(List.of(group)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw new Trouble("the place of " + group + " could not be forgotten: " + e.getCause(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted while the place of " + group + " was being forgotten", e);
        }
    }

    private void forgetTables(String service) {
        try (var connection = platform.database(service);
                var statement = connection.createStatement()) {
            statement.execute("select forget_read_model()");
        } catch (SQLException e) {
            throw new Trouble("the tables of " + service + " could not be forgotten: " + e.getMessage(), e);
        }
    }
}
