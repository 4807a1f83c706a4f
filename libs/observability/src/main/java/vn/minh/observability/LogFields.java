package vn.minh.observability;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** What every line of a request's or a message's log bears beside its words: never a person, only where it belongs. */
@ApplicationScoped
public class LogFields {

    private static final String UUID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern IN_PATH = Pattern.compile("/(?:self-assessments|ho-so)/" + UUID);
    private static final Pattern IN_FACT = Pattern.compile("\"selfAssessment(?:Id)?\":\"" + UUID + "\"");
    private static final int EARLY = 1000;

    /** Code of the unit that the person works for who asks. */
    public static void unit(String code) {
        if (!code.isBlank()) {
            MDC.put("unit", code);
        }
    }

    /** Id of the self-assessment that this is about. */
    public static void dossier(String id) {
        MDC.put("dossier", id);
    }

    /** The dossier that a fact is about, if it names one. */
    public static Optional<String> dossierIn(String fact) {
        var found = IN_FACT.matcher(fact);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    void requests(@Observes Filters filters) {
        filters.register(LogFields::note, EARLY);
    }

    private static void note(RoutingContext request) {
        var found = IN_PATH.matcher(request.normalizedPath());
        if (found.find()) {
            dossier(found.group(1));
        }
        request.next();
    }
}
