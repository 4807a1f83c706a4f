package vn.minh.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Move;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.person.Person;

/** Evidence's shelf: what lies on it, and what a person does with it. */
@ApplicationScoped
public class Evidences {

    private static final String PATH = "/api/v1/evidence";
    private static final int PAGE = 30;

    private final Api api;

    Evidences(Api api) {
        this.api = api;
    }

    /** Where a content may be had, for a short time. */
    public record Download(String url) {}

    public Reply<Listed<Piece>> list(Person person, Search search) {
        return api.list(person, Neighbour.EVIDENCE, PATH + search.query(PAGE), Piece.class);
    }

    /** Those of her own unit with just this content. */
    public Reply<Listed<Piece>> withContent(Person person, String sha256) {
        return api.list(person, Neighbour.EVIDENCE, PATH + "?size=5&sha256=" + sha256, Piece.class);
    }

    public Reply<Piece> get(Person person, UUID id) {
        return api.get(person, Neighbour.EVIDENCE, at(id), Piece.class);
    }

    public Reply<UploadLimits> limits(Person person) {
        return api.get(person, Neighbour.EVIDENCE, PATH + "/limits", UploadLimits.class);
    }

    public Reply<Listed<Seen>> views(Person person, UUID id) {
        return api.list(person, Neighbour.EVIDENCE, at(id) + "/views", Seen.class);
    }

    public Reply<Download> download(Person person, UUID id, @Nullable Integer version) {
        var which = version == null ? "" : "?version=" + version;
        return api.get(person, Neighbour.EVIDENCE, at(id) + "/download" + which, Download.class);
    }

    public Reply<Piece> announce(Person person, String key, Map<String, Object> said) {
        return make(person, Move.post(PATH, key, said));
    }

    public Reply<Piece> replace(Person person, UUID id, long version, String key, Map<String, Object> said) {
        return make(person, Move.post(at(id) + "/replacement", version, key, said));
    }

    public Reply<Piece> describe(Person person, UUID id, long version, String key, Map<String, Object> said) {
        return make(person, Move.put(at(id) + "/description", version, key, said));
    }

    /** The service looks at the upload, or fetches the page, before it answers. */
    public Reply<Piece> confirm(Person person, UUID id, long version, String key) {
        var move = Move.put(at(id) + "/confirmation", version, key, null);
        return api.makeAndWait(person, Neighbour.EVIDENCE, move, Piece.class);
    }

    public Reply<Object> checkLink(Person person, UUID id, String key) {
        var move = Move.post(at(id) + "/link-check", key, Map.of());
        return api.makeAndWait(person, Neighbour.EVIDENCE, move, Object.class);
    }

    private Reply<Piece> make(Person person, Move move) {
        return api.make(person, Neighbour.EVIDENCE, move, Piece.class);
    }

    private static String at(UUID id) {
        return PATH + "/" + id;
    }
}
