package vn.minh.portal.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.minh.portal.api.Api;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Move;
import vn.minh.portal.api.Neighbour;
import vn.minh.portal.api.Reply;
import vn.minh.portal.person.Person;
import vn.minh.portal.review.Act;
import vn.minh.portal.review.Recognition;

/** Review's proposals, its acts of recognition and the decisions they became. */
@ApplicationScoped
public class Decisions {

    private static final String PROPOSALS = "/api/v1/recognition-proposals";
    private static final String DECISIONS = "/api/v1/decisions";
    private static final String RECOGNITIONS = "/api/v1/recognitions";

    /** As many as one decision may name. */
    private static final int PROPOSED = 200;

    private final Api api;

    Decisions(Api api) {
        this.api = api;
    }

    public Reply<ProposalPage> proposals(Person person, ProposalSearch search) {
        return api.get(person, Neighbour.REVIEW, PROPOSALS + "?" + search.query(PROPOSED), ProposalPage.class);
    }

    /** One signature over many reviews; whoever fails is named and does not stop the others. */
    public Reply<Act> recognise(Person person, String key, List<UUID> reviews) {
        return api.makeAndWait(
                person, Neighbour.REVIEW, Move.post(RECOGNITIONS, key, Map.of("reviews", reviews)), Act.class);
    }

    public Reply<Listed<Decision>> list(Person person, DecisionSearch search) {
        return api.list(person, Neighbour.REVIEW, DECISIONS + "?" + search.query(), Decision.class);
    }

    public Reply<Decision> get(Person person, UUID id) {
        return api.get(person, Neighbour.REVIEW, DECISIONS + "/" + id, Decision.class);
    }

    public Reply<Recognition> recognition(Person person, UUID id) {
        return api.get(person, Neighbour.REVIEW, RECOGNITIONS + "/" + id, Recognition.class);
    }

    public Reply<Recognition> revoke(Person person, UUID id, long version, String key, String reason) {
        return api.make(
                person,
                Neighbour.REVIEW,
                Move.put(RECOGNITIONS + "/" + id + "/revocation", version, key, Map.of("reason", reason)),
                Recognition.class);
    }
}
