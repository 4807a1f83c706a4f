package vn.minh.observability;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Log levels at the second door: {@code GET /q/log-levels}, {@code PUT /q/log-levels/<category>?level=DEBUG&for=30m}. */
@ApplicationScoped
public class LogLevelDoor {

    private static final Logger LOG = Logger.getLogger(LogLevelDoor.class);
    private static final String PATH = "/q/log-levels";
    private static final List<String> LEVELS = List.of("DEBUG", "INFO", "WARN", "ERROR", "OFF");
    private static final Pattern CATEGORY = Pattern.compile("[A-Za-z0-9_.$-]{1,200}");
    private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,4})([smh])");
    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int BAD = 400;

    private final LogLevels levels;

    LogLevelDoor(LogLevels levels) {
        this.levels = levels;
    }

    void open(@Observes ManagementInterface door) {
        door.router().get(PATH).handler(this::list);
        door.router().get(PATH + "/:category").handler(this::show);
        door.router().put(PATH + "/:category").handler(this::change);
    }

    private void list(RoutingContext request) {
        var changed = new JsonObject();
        levels.changed().forEach(changed::put);
        answer(request, new JsonObject().put("root", levels.level("")).put("changed", changed));
    }

    private void show(RoutingContext request) {
        var category = request.pathParam("category");
        answer(request, new JsonObject().put("category", category).put("level", levels.level(category)));
    }

    private void change(RoutingContext request) {
        var category = request.pathParam("category");
        var level = String.valueOf(request.queryParams().get("level")).toUpperCase(Locale.ROOT);
        var time = time(request.queryParams().get("for"));
        if (!CATEGORY.matcher(category).matches()) {
            refuse(
                    request,
                    "This is no name of a log category.",
                    "Name a package or class, such as vn.minh.messaging.");
        } else if (!LEVELS.contains(level)) {
            refuse(
                    request,
                    "There is no such level here.",
                    "Ask with level= one of " + String.join(", ", LEVELS) + ".");
        } else if (time == null) {
            refuse(request, "This is no time of at most 24 hours.", "Ask with for= such as 90s, 30m or 2h.");
        } else {
            levels.set(category, org.jboss.logmanager.Level.parse(level), time);
            LOG.infof("the log of %s says %s for %d s", category, level, time.toSeconds());
            answer(
                    request,
                    new JsonObject()
                            .put("category", category)
                            .put("level", level)
                            .put("forSeconds", time.toSeconds()));
        }
    }

    private static @Nullable Duration time(@Nullable String asked) {
        if (asked == null) {
            return USUAL;
        }
        var read = TIME.matcher(asked);
        if (!read.matches()) {
            return null;
        }
        long count = Long.parseLong(read.group(1));
        var time = switch (read.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
        return time.compareTo(LONGEST) > 0 ? null : time;
    }

    private static void refuse(RoutingContext request, String why, String next) {
        request.response().setStatusCode(BAD);
        answer(
                request,
                new JsonObject()
                        .put("title", "The level was not changed.")
                        .put("detail", why)
                        .put("next", next));
    }

    private static void answer(RoutingContext request, JsonObject body) {
        request.response().putHeader("Content-Type", "application/json").end(body.encode() + "\n");
    }
}
