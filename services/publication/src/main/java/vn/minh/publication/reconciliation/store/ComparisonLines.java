package vn.minh.publication.reconciliation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.reconciliation.AuthoritySums;
import vn.minh.publication.reconciliation.Comparison;
import vn.minh.publication.reconciliation.Difference;
import vn.minh.publication.reconciliation.Sum;

/** The lines of a comparison: written once with it, read by page. */
@ApplicationScoped
class ComparisonLines {

    private static final String NONE = "";
    private static final int CHUNK = 1_000;

    private static final String PUT_SUMS = """
            insert into reconciliation_sum (reconciliation_id, authority, name, ours_count, ours_sha256, theirs_count,
                                            theirs_sha256, differences)
            select :id, coalesce(s.authority, ''), s.name, (s.ours ->> 'count')::int, s.ours ->> 'sha256',
                   (s.theirs ->> 'count')::int, s.theirs ->> 'sha256', s.differences
            from jsonb_to_recordset(cast(cast(:lines as text) as jsonb))
                 as s (authority text, name text, ours jsonb, theirs jsonb, differences int)""";

    private static final String PUT_DIFFERENCES = """
            insert into reconciliation_difference (reconciliation_id, record_key, kind, unit, unit_name, authority,
                                                   authority_name, our_revision, their_revision, delivery_id,
                                                   delivery_version)
            select :id, d."recordKey", d.kind, d.unit, d."unitName", d.authority, d."authorityName", d."ourRevision",
                   d."theirRevision", (d.delivery ->> 'value')::uuid, d."deliveryVersion"
            from jsonb_to_recordset(cast(cast(:lines as text) as jsonb))
                 as d ("recordKey" text, kind text, unit text, "unitName" text, authority text, "authorityName" text,
                       "ourRevision" int, "theirRevision" int, delivery jsonb, "deliveryVersion" bigint)""";

    private static final String SUMS = """
            select authority, name, ours_count, ours_sha256, theirs_count, theirs_sha256, differences
            from reconciliation_sum where reconciliation_id = :id order by authority""";

    private static final String DIFFERENCES = """
            select kind, record_key, unit, unit_name, authority, authority_name, our_revision, their_revision,
                   delivery_id, delivery_version
            from reconciliation_difference
            where reconciliation_id = :id and record_key > :after
              and (cast(:authority as text) is null or authority = cast(:authority as text))
            order by record_key""";

    Uni<Void> write(Mutiny.Session session, UUID id, Comparison found) {
        return write(session, PUT_SUMS, id, found.authorities())
                .chain(() -> write(session, PUT_DIFFERENCES, id, found.differences()));
    }

    Uni<List<AuthoritySums>> sums(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(SUMS, Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().map(ComparisonLines::sums).toList());
    }

    Uni<List<Difference>> differences(
            Mutiny.Session session, UUID id, @Nullable String authority, String after, int most) {
        return session.createNativeQuery(DIFFERENCES, Object[].class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("authority", authority)
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(ComparisonLines::difference).toList());
    }

    private static Uni<Void> write(Mutiny.Session session, String into, UUID id, List<?> lines) {
        return Multi.createFrom()
                .iterable(lines)
                .group()
                .intoLists()
                .of(CHUNK)
                .onItem()
                .transformToUniAndConcatenate(chunk -> session.createNativeQuery(into)
                        .setParameter("id", id)
                        .setParameter("lines", json(chunk))
                        .executeUpdate())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static String json(Object lines) {
        try {
            return Wire.mapper().writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value must be writable", e);
        }
    }

    private static AuthoritySums sums(Object[] row) {
        return new AuthoritySums(
                row[0].equals(NONE) ? null : (String) row[0],
                (String) row[1],
                new Sum((Integer) row[2], (String) row[3]),
                new Sum((Integer) row[4], (String) row[5]),
                (Integer) row[6]);
    }

    private static Difference difference(Object[] row) {
        return new Difference(
                Difference.Kind.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Integer) row[6],
                (Integer) row[7],
                row[8] == null ? null : new Delivery.Id((UUID) row[8]),
                (Long) row[9]);
    }
}
