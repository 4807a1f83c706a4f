package vn.minh.review.appeal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.review.appeal.AppealQuery;
import vn.minh.review.appeal.Status;

/** Says only what is asked. Who is accountable now stands on the review: appeals follow it when it is handed over. */
final class ListSql {

    private static final String FROM =
            "select a, r.authorityCode, r.authorityName, r.authorityKind from AppealRow a, ExternalReviewRow r"
                    + " where r.id = a.review and ";
    private static final String ON_PANEL =
            "exists (select 1 from PanellistRow p where p.appeal = a.id and p.person = :person)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final int rows;

    private ListSql(int rows) {
        this.rows = rows;
    }

    static ListSql of(AppealQuery query) {
        var sql = new ListSql(query.size() + 1);
        sql.within(query);
        sql.equal(sql.conditions, "a.status", "status", query.state());
        sql.equal(sql.conditions, "a.recognition", "recognition", query.recognition());
        sql.equal(sql.conditions, "a.review", "review", query.review());
        if (query.overdueOn() != null) {
            sql.conditions.add("a.status = :admitted and a.dueOn < :today");
            sql.parameters.put("admitted", Status.ADMITTED);
            sql.parameters.put("today", query.overdueOn());
        }
        if (query.after() != null) {
            sql.conditions.add("(a.filedAt, a.id) > (:filedAt, :id)");
            sql.parameters.put("filedAt", query.after().filedAt());
            sql.parameters.put("id", query.after().id());
        }
        return sql;
    }

    private void within(AppealQuery query) {
        var any = new ArrayList<String>();
        equal(any, "r.authorityCode", "authority", query.sight().authority());
        equal(any, "a.department", "department", query.sight().department());
        equal(any, "a.unitCode", "unit", query.sight().unit());
        any.add("(" + ON_PANEL + " and a.unitCode not in :tied)");
        parameters.put("person", query.person());
        parameters.put("tied", query.tied());
        conditions.add("(" + String.join(" or ", any) + ")");
    }

    Mutiny.SelectionQuery<Object[]> on(Mutiny.Session session) {
        var asked = session.createSelectionQuery(
                FROM + String.join(" and ", conditions) + " order by a.filedAt, a.id", Object[].class);
        parameters.forEach(asked::setParameter);
        return asked.setMaxResults(rows);
    }

    private void equal(List<String> into, String column, String name, @Nullable Object value) {
        if (value != null) {
            into.add(column + " = :" + name);
            parameters.put(name, value);
        }
    }
}
