package vn.minh.review.externalreview.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.review.TeamPost;
import vn.minh.review.externalreview.QueueFilter;
import vn.minh.review.externalreview.QueueQuery;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.Seat;

/** The branches of a person's reach as conditions on a row, each with an index of its own to walk along. */
final class ReachSql {

    /**
     * One walk.
     *
     * @param campaign of every row it finds: a column, or the one that is known beforehand
     * @param authority likewise
     */
    record Branch(String condition, String campaign, String authority) {}

    private record Pool(String authority, UUID campaign) {}

    private final QueueQuery query;
    private final Reach reach;
    private final Map<String, Object> parameters;
    private final List<Branch> branches = new ArrayList<>();

    /** @param parameters takes what the conditions name */
    ReachSql(QueueQuery query, Map<String, Object> parameters) {
        this.query = query;
        this.reach = query.reach();
        this.parameters = parameters;
    }

    List<Branch> branches() {
        branch("r.authority_code = :authority", "authority", reach.authority());
        branch("r.department = :department", "department", reach.department());
        if (!asksWhatAUnitIsNotTold()) {
            branch("r.unit_code = :unit", "unit", reach.unit());
        }
        var pools = new HashSet<Pool>();
        // What her authority shows her anyway needs no walk of its own.
        reach.seats().stream()
                .filter(seat -> !seat.authority().equals(reach.authority()))
                .forEach(seat -> {
                    team(seat);
                    if (query.team() == null && pools.add(new Pool(seat.authority(), seat.campaign()))) {
                        pool(seat);
                    }
                });
        return branches;
    }

    /** Which team reads its dossier and what seems odd about it is the authority's affair. */
    private boolean asksWhatAUnitIsNotTold() {
        return query.team() != null || query.held() || query.filter() == QueueFilter.ANOMALY;
    }

    private void team(Seat seat) {
        if (query.team() == null || query.team().equals(seat.team())) {
            seated("r.team = :team%d and r.authority_code = :of%<d and r.campaign = :in%<d", seat);
            parameters.put("team" + branches.size(), seat.team());
        }
    }

    private void pool(Seat seat) {
        seated("r.team is null and r.authority_code = :of%d and r.campaign = :in%<d", seat);
    }

    /** A seat shows nothing of a unit she is bound to, but for what she holds or reads a second time and shall put back. */
    private void seated(String condition, Seat seat) {
        int n = branches.size() + 1;
        parameters.put("of" + n, seat.authority());
        parameters.put("in" + n, seat.campaign());
        branches.add(new Branch(condition.formatted(n) + untied() + unbetrayed(seat), ":in" + n, ":of" + n));
    }

    private String untied() {
        var units = List.copyOf(reach.tied());
        for (int i = 0; i < units.size(); i++) {
            parameters.put("tied" + i, units.get(i));
        }
        if (units.isEmpty()) {
            return "";
        }
        parameters.put("person", reach.person());
        var names = IntStream.range(0, units.size()).mapToObj(i -> ":tied" + i).collect(joining(", "));
        return " and (r.unit_code not in (" + names + ") or r.holder = :person or r.second_reader = :person)";
    }

    /** A gap says what the first reader found: until a result is proposed a member is not told of another's. */
    private String unbetrayed(Seat seat) {
        if (query.filter() != QueueFilter.ANOMALY || seat.post() != TeamPost.MEMBER) {
            return "";
        }
        parameters.put("person", reach.person());
        return " and (r.anomalies <> '[\"GAP\"]' or r.holder = :person or r.status in ('PROPOSED', 'CONCLUDED'))";
    }

    private void branch(String condition, String name, @Nullable Object value) {
        if (value != null) {
            branches.add(new Branch(condition, "r.campaign", "r.authority_code"));
            parameters.put(name, value);
        }
    }
}
