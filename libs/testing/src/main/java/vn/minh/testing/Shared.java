package vn.minh.testing;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every class loader of a test JVM must agree on. Quarkus loads test classes again for each application it starts,
 * so a static field would start a second broker; a system property is seen by all of them.
 */
final class Shared {

    private static final String PREFIX = "minh.testing.";

    private Shared() {}

    /** The value under this name; the first caller makes it, the others wait for it. */
    static String once(String name, Supplier<String> make) {
        // An interned string is one object in the whole JVM, whoever loaded the caller.
        synchronized ((PREFIX + name).intern()) {
            var known = get(name);
            if (known != null) {
                return known;
            }
            var made = make.get();
            put(name, made);
            return made;
        }
    }

    static @Nullable String get(String name) {
        return System.getProperty(PREFIX + name);
    }

    static String require(String name) {
        var value = get(name);
        if (value == null) {
            throw new IllegalStateException(name + " was not started: put @RealServers with it on the test class");
        }
        return value;
    }

    /** What follows this beginning in the names of all values. */
    static List<String> names(String beginning) {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX + beginning))
                .map(name -> name.substring((PREFIX + beginning).length()))
                .toList();
    }

    static void put(String name, String value) {
        System.setProperty(PREFIX + name, value);
    }
}
