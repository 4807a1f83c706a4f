package vn.minh.evidence.evidence.store;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.EvidenceQuery;
import vn.minh.evidence.evidence.Viewer;

/** The ids of one page: what is asked and what the viewer may see become one statement, which the index of a unit serves. */
final class EvidenceSearch {

    /** One list column of the table against the list of her criteria. */
    private static final String HERS = """
            (piece.announced_by = :person or not piece.sensitive
                and (piece.criterion = any(string_to_array(:asked, ' '))
                     or piece.also_for && cast(string_to_array(:asked, ' ') as varchar[])))""";

    private static final String NOT_SENSITIVE = "(piece.announced_by = :person or not piece.sensitive)";
    private static final String OF_CRITERION = "(piece.criterion = :criterion or :criterion = any(piece.also_for))";
    private static final String OF_HASH = """
            piece.id in (select evidence_id from attempt where sha256 = :hash
                         union all select evidence_id from attempt where kept_sha256 = :hash)""";
    private static final String AFTER =
            "piece.position < (select position from evidence where id = :after and unit = :unit)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    EvidenceSearch(Viewer viewer, EvidenceQuery query, @Nullable UUID after) {
        var unit = query.unit() == null ? viewer.actor().unit() : query.unit();
        where("piece.unit = :unit", "unit", unit);
        if (viewer.actor().worksFor(unit)) {
            ofHerUnit(viewer);
        } else {
            where("piece.department = :department", "department", viewer.actor().unit());
        }
        asked(query);
        if (after != null) {
            where(AFTER, "after", after);
        }
    }

    private void ofHerUnit(Viewer viewer) {
        if (viewer.askedFor() != null) {
            where(HERS, "person", viewer.actor().id());
            values.put("asked", String.join(" ", viewer.askedFor()));
        } else if (!viewer.isTrusted()) {
            where(NOT_SENSITIVE, "person", viewer.actor().id());
        }
    }

    private void asked(EvidenceQuery query) {
        if (query.criterion() != null) {
            where(OF_CRITERION, "criterion", query.criterion());
        }
        if (query.state() != null) {
            where("piece.status = :status", "status", query.state());
        }
        if (query.sha256() != null) {
            where(OF_HASH, "hash", query.sha256());
        }
        for (var word : query.words()) {
            var name = "word" + conditions.size();
            // A subquery, so that the word is folded once and not for each row.
            where("strpos(piece.words, (select plain(:" + name + "))) > 0", name, word);
        }
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    Uni<List<UUID>> page(Mutiny.Session session, int most) {
        var sql = "select piece.id from evidence piece where " + String.join(" and ", conditions)
                + " order by piece.position desc";
        var query = session.createNativeQuery(sql, UUID.class).setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
