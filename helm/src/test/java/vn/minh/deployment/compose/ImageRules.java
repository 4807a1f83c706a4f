package vn.minh.deployment.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.minh.deployment.Sources;

/** What must hold for every image of ours; each rule answers what is wrong. */
final class ImageRules {

    static final List<String> TARGETS = List.of("service", "prepare", "objectstore");

    private static final Map<String, String> SOME_SERVICE =
            Map.of("SERVICE", "reporting", "MODULE", "services/reporting");

    private ImageRules() {}

    static List<String> nobodyIsRoot(Dockerfile file) {
        return complain((target, wrong) -> {
            var user = file.last(target, "USER");
            if (!user.matches("[1-9]\\d{3,}:[1-9]\\d{3,}")) {
                wrong.add(target + " runs as '" + user + "', which is no number of somebody without rights");
            }
        });
    }

    static List<String> imagesArePinned(Dockerfile file) {
        return complain((target, wrong) -> {
            if (!file.image(target).matches("eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre-\\w+")) {
                wrong.add(target + " stands on " + file.image(target));
            }
        });
    }

    /** Another JVM would refuse the cache and say nothing. */
    static List<String> theCacheIsMadeByTheJvmThatUsesIt(Dockerfile file) {
        var wrong = new ArrayList<String>();
        if (!file.from("trained").equals(file.from("service"))) {
            wrong.add("the cache is made on " + file.from("trained"));
        }
        if (!file.last("service", "ENTRYPOINT").contains("-XX:AOTCache=/minh/service.aot")
                || !file.last("service", "COPY").startsWith("--from=trained /tmp/service.aot")) {
            wrong.add("the cache is not used");
        }
        return wrong;
    }

    static List<String> whatChangesRarelyComesFirst(Dockerfile file) {
        var wrong = new ArrayList<String>();
        var order = List.of("lib/boot/", "lib/main/[^v]*", "lib/main/v*", "quarkus/", "quarkus-run.jar", "app/");
        var copied = file.copied("service", SOME_SERVICE);
        int before = -1;
        for (var layer : order) {
            int at = copied.indexOf("services/reporting/target/quarkus-app/" + layer);
            if (at <= before) {
                wrong.add(layer + " is not copied, or too early");
            }
            before = at;
        }
        return wrong;
    }

    /** What a build makes is looked for where the module was built. */
    static List<String> whatIsCopiedIsThere(Dockerfile file) {
        var wrong = new ArrayList<String>();
        for (var target : TARGETS) {
            for (var source : file.copied(target, SOME_SERVICE)) {
                var module = Sources.file(source.replaceFirst("/target/.*", "/target"));
                boolean built = Files.exists(module.resolve("quarkus-app")) || Files.exists(module.resolve("lib"));
                boolean mustBe = !source.contains("/target/") || (built && !source.endsWith("sbom.json"));
                if (mustBe && nothingMatches(source)) {
                    wrong.add(target + " copies " + source + ", which is not there");
                }
            }
        }
        return wrong;
    }

    static List<String> nothingIsFetchedAndNothingIsSecret(Dockerfile file) {
        return complain((target, wrong) -> file.all(target).forEach(one -> {
            if (one.word().equals("ADD") || one.rest().matches(".*\\b(apt-get|apk|curl|wget|chmod 777)\\b.*")) {
                wrong.add(target + " fetches: " + one);
            }
            if (List.of("ENV", "ARG").contains(one.word())
                    && one.rest().matches("(?i).*(password|secret|credential)\\w*=\\w.*")) {
                wrong.add(target + " holds a secret: " + one);
            }
        }));
    }

    static List<String> itIsAskedForItsHealthAndEndsWhenAsked(Dockerfile file) {
        return complain((target, wrong) -> {
            if (file.last(target, "HEALTHCHECK").contains("CMD") == target.equals("prepare")) {
                wrong.add(target + " has the health check '" + file.last(target, "HEALTHCHECK") + "'");
            }
            if (!file.last(target, "STOPSIGNAL").equals("SIGTERM")) {
                wrong.add(target + " ends on '" + file.last(target, "STOPSIGNAL") + "'");
            }
            // A shell between would hear the signal and keep it to itself.
            if (!file.last(target, "ENTRYPOINT").startsWith("[\"java\"")) {
                wrong.add(target + " begins with " + file.last(target, "ENTRYPOINT"));
            }
        });
    }

    private interface Look {
        void at(String target, List<String> wrong);
    }

    private static List<String> complain(Look look) {
        var wrong = new ArrayList<String>();
        TARGETS.forEach(target -> look.at(target, wrong));
        return wrong;
    }

    private static boolean nothingMatches(String source) {
        if (!source.contains("*")) {
            return !Files.exists(Sources.file(source));
        }
        var folder = Sources.file(source.substring(0, source.lastIndexOf('/')));
        var glob = source.substring(source.lastIndexOf('/') + 1).replace("[^", "[!");
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName).noneMatch(matcher::matches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
