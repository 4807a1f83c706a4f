package vn.minh.observability;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How much the log says, turned up or down for a while: it falls back by itself, so nobody forgets it. */
@ApplicationScoped
class LogLevels {

    /** @param before what was set there; absent: whatever stands above it */
    private record Change(@Nullable Level before, long timer) {}

    private final Vertx vertx;
    private final Map<String, Change> changes = new ConcurrentHashMap<>();

    LogLevels(Vertx vertx) {
        this.vertx = vertx;
    }

    /** A second change of the same category begins its time anew and falls back to where the first began. */
    synchronized void set(String category, Level level, Duration time) {
        var earlier = changes.get(category);
        var before = earlier == null ? logger(category).getLevel() : earlier.before();
        if (earlier != null) {
            vertx.cancelTimer(earlier.timer());
        }
        logger(category).setLevel(level);
        changes.put(category, new Change(before, vertx.setTimer(time.toMillis(), _ -> fallBack(category))));
    }

    private synchronized void fallBack(String category) {
        var change = changes.remove(category);
        if (change != null) {
            logger(category).setLevel(change.before());
        }
    }

    /** Those that are turned up or down now. */
    SortedMap<String, String> changed() {
        var levels = new TreeMap<String, String>();
        changes.keySet().forEach(category -> levels.put(category, level(category)));
        return levels;
    }

    /** What counts for it now, its own or inherited. */
    String level(String category) {
        for (@Nullable Logger at = logger(category); at != null; at = at.getParent()) {
            if (at.getLevel() != null) {
                return at.getLevel().getName();
            }
        }
        return Level.INFO.getName();
    }

    private static Logger logger(String category) {
        return Logger.getLogger(category);
    }
}
