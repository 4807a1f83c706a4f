package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** Asks evidence to compare its store with its database, and says in words what it found. */
final class CheckStore {

    private static final int OK = 200;
    private static final Duration SHALLOW = Duration.ofMinutes(10);
    /** Every byte that is kept is read, and not in a hurry. */
    private static final Duration DEEP = Duration.ofHours(24);

    private final Platform platform;
    private final PrintStream out;

    CheckStore(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    /** Whether everything that is named is there. */
    boolean run(boolean deep) throws IOException {
        var address = platform.address("evidence") + "/api/v1/store-check?deep=" + deep;
        var answer = Web.get(address, platform.token("admin"), deep ? DEEP : SHALLOW);
        if (answer.statusCode() != OK) {
            throw new Trouble("evidence answered " + answer.statusCode() + ": " + answer.body());
        }
        return tell(Data.JSON.readTree(answer.body()), deep, out);
    }

    static boolean tell(JsonNode check, boolean deep, PrintStream out) {
        Data.each(check.path("losses")).forEach(loss -> out.println(wrong("lost", loss)));
        Data.each(check.path("damaged")).forEach(loss -> out.println(wrong("damaged", loss)));
        Data.each(check.path("orphans")).forEach(orphan -> out.println(orphan(orphan)));
        if (check.path("truncated").asBoolean()) {
            out.println("there is more than is named here");
        }
        int wrong = check.path("losses").size() + check.path("damaged").size();
        out.printf(
                Locale.ROOT,
                "compared %d objects with %d stored versions%s: %d lost or damaged, %d orphans%n",
                check.path("objects").asLong(),
                check.path("versions").asLong(),
                deep ? ", byte by byte" : "",
                wrong,
                check.path("orphans").size());
        return wrong == 0;
    }

    private static String wrong(String what, JsonNode loss) {
        var dossiers = Data.each(loss.path("sealedBy"))
                .map(dossier -> dossier.path("selfAssessmentId").asText() + " round "
                        + dossier.path("round").asInt())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%-8s %s version %d of %s, evidence %s, %s, sha256 %s, %d bytes, %s",
                what,
                loss.path("code").asText(),
                loss.path("version").asInt(),
                loss.path("unit").asText(),
                loss.path("evidenceId").asText(),
                words(loss.path("problem")),
                loss.path("sha256").asText(),
                loss.path("size").asLong(),
                dossiers.isEmpty() ? "in no sealed dossier" : "sealed in dossier " + dossiers);
    }

    private static String orphan(JsonNode orphan) {
        return String.format(
                Locale.ROOT,
                "%-8s %s/%s, %s, %s, since %s",
                "orphan",
                orphan.path("bucket").asText(),
                orphan.path("key").asText(),
                words(orphan.path("kind")),
                orphan.path("size").isNumber() ? orphan.path("size").asLong() + " bytes" : "parts",
                orphan.path("since").asText());
    }

    private static String words(JsonNode name) {
        return name.asText().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
