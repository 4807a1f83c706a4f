package vn.minh.deployment.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.minh.deployment.Sources;

/** Which settings a program of ours reads, by the names that the environment has for them. */
final class Settings {

    /** {@code minh.s3.endpoint} where a file gives or asks it, and where code asks it by an annotation or by its name. */
    private static final Pattern ASKED =
            Pattern.compile("(?m)\\$\\{([a-z][\\w.-]+)|^([a-z%][\\w.\"-]+)=|\"(minh\\.[a-z][\\w.-]+)\"");

    private static final Pattern BY_NAME = Pattern.compile("\"(MINH_[A-Z0-9_]+)\"");

    private Settings() {}

    static List<String> everySettingIsRead(Composition compose) {
        var wrong = new ArrayList<String>();
        for (var service : compose.ours().keySet()) {
            var read = readBy(service);
            compose.environment(service).keySet().stream()
                    .filter(setting -> !read.contains(setting))
                    .forEach(setting -> wrong.add(service + " is told " + setting + ", which it does not read"));
        }
        var prepared = readByPrepare(compose);
        for (var oneOff : compose.oneOffs()) {
            compose.environment(oneOff).keySet().stream()
                    .filter(setting -> !prepared.contains(setting))
                    .forEach(setting -> wrong.add(oneOff + " is told " + setting + ", which it does not read"));
        }
        return wrong;
    }

    static Set<String> readBy(String service) {
        var names = new TreeSet<String>();
        var module = service.equals("sandbox") ? "deploy/sector-sandbox" : "services/" + service;
        var libs = service.equals("sandbox") || service.equals("portal")
                ? List.of("libs/observability")
                : List.of("libs/observability", "libs/web", "libs/messaging");
        var rooms = new ArrayList<>(libs);
        rooms.add(module);
        for (var room : rooms) {
            for (var text : Sources.texts(room + "/src/main", ".java", ".properties")) {
                ASKED.matcher(text).results().forEach(found -> {
                    for (int group = 1; group <= 3; group++) {
                        if (found.group(group) != null) {
                            names.add(variable(found.group(group)));
                        }
                    }
                });
            }
        }
        return names;
    }

    /** It reads its settings by their names; an address of a part by the part's. */
    private static Set<String> readByPrepare(Composition compose) {
        var names = new TreeSet<String>();
        for (var file : List.of("Given", "Prepare", "Sow")) {
            var text = Sources.text("deploy/standalone/src/main/java/vn/minh/standalone/" + file + ".java");
            BY_NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
        }
        compose.ours().keySet().forEach(service -> names.add("MINH_" + variable(service) + "_URL"));
        return names;
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
