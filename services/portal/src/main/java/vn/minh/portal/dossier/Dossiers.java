package vn.minh.portal.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Move;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.person.Person;

/** Assessment's dossiers and the sets they are scored against. */
@ApplicationScoped
public class Dossiers {

    private static final String PATH = "/api/v1/self-assessments";

    private static final int LARGEST = 200;

    private final Api api;
    private final Map<IndicatorSetRef, SetText> sets = new ConcurrentHashMap<>();

    Dossiers(Api api) {
        this.api = api;
    }

    /** Of one school year, or all: a unit has one a year. */
    public Reply<Listed<DossierLine>> list(Person person, @Nullable String schoolYear) {
        var year = schoolYear == null ? "" : "&schoolYear=" + URLEncoder.encode(schoolYear, UTF_8);
        return api.list(person, Neighbour.ASSESSMENT, PATH + "?limit=" + LARGEST + year, DossierLine.class);
    }

    public Reply<Dossier> get(Person person, UUID id) {
        return api.get(person, Neighbour.ASSESSMENT, PATH + "/" + id, Dossier.class);
    }

    /** A used set never changes, so it is asked for once. */
    public Reply<SetText> set(Person person, IndicatorSetRef ref) {
        var known = sets.get(ref);
        if (known != null) {
            return new Reply.Here<>(known, 0);
        }
        var asked = api.get(
                person,
                Neighbour.ASSESSMENT,
                "/api/v1/indicator-sets/" + ref.code() + "/" + ref.version(),
                SetText.class);
        asked.maybe().ifPresent(set -> sets.put(ref, set));
        return asked;
    }

    public Reply<DossierLine> sign(Person person, UUID id, long version, String key) {
        return move(person, Move.put(PATH + "/" + id + "/signature", version, key, null));
    }

    public Reply<DossierLine> approve(Person person, UUID id, long version, String key, String fingerprint) {
        return move(person, Move.put(PATH + "/" + id + "/approval", version, key, Map.of("fingerprint", fingerprint)));
    }

    public Reply<DossierLine> sendBack(Person person, UUID id, long version, String key, String reason) {
        return move(person, Move.put(PATH + "/" + id + "/sending-back", version, key, Map.of("reason", reason)));
    }

    private Reply<DossierLine> move(Person person, Move move) {
        return api.make(person, Neighbour.ASSESSMENT, move, DossierLine.class);
    }
}
