package vn.minh.portal.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Content;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Move;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.page.Query;
import vn.minh.portal.person.Person;

/** Publication's comparisons with the sector database. */
@ApplicationScoped
public class Reconciliations {

    private static final String PATH = "/api/v1/reconciliations";

    private final Api api;

    Reconciliations(Api api) {
        this.api = api;
    }

    public Reply<Listed<Reconciliation>> list(Person person, @Nullable String schoolYear, @Nullable String after) {
        var query = Query.joined("schoolYear", schoolYear, "after", after);
        return api.list(person, Neighbour.PUBLICATION, PATH + "?" + query, Reconciliation.class);
    }

    public Reply<Reconciliation> get(Person person, UUID id) {
        return api.get(person, Neighbour.PUBLICATION, PATH + "/" + id, Reconciliation.class);
    }

    public Reply<Listed<Difference>> differences(
            Person person, UUID id, @Nullable String authority, @Nullable String after) {
        var query = Query.joined("authority", authority, "after", after);
        return api.list(person, Neighbour.PUBLICATION, PATH + "/" + id + "/differences?" + query, Difference.class);
    }

    public Reply<Reconciliation> start(Person person, String key, Asking asking) {
        return make(person, Move.post(PATH, key, asking.body()));
    }

    public Reply<Reconciliation> repair(Person person, UUID id, long version, String key) {
        return make(person, Move.put(PATH + "/" + id + "/repair", version, key, null));
    }

    /** @param takenAt when the file was made over there; absent: when the comparison was started */
    public Reply<Reconciliation> bring(
            Person person, UUID id, long version, String key, @Nullable String takenAt, Path file) {
        var query = takenAt == null ? "" : "?" + Query.joined("takenAt", takenAt);
        return make(
                person, Move.put(PATH + "/" + id + "/inventory" + query, version, key, new Content("text/csv", file)));
    }

    /** It compares, or puts right, thousands of records at once. */
    private Reply<Reconciliation> make(Person person, Move move) {
        return api.makeAndWait(person, Neighbour.PUBLICATION, move, Reconciliation.class);
    }
}
