package vn.minh.assessment.indicatorset.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.indicatorset.Crosswalks;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Wire;
import vn.minh.contracts.assessment.CrosswalkRecordedV1;
import vn.minh.grading.Mapping;

@ApplicationScoped
class PgCrosswalks implements Crosswalks {

    private static final String FIND = """
            select mappings, recorded_by, recorded_at from crosswalk
            where set_code = :set and set_version = :version and from_code = :from and from_version = :fromVersion""";

    private static final String WRITE = """
            insert into crosswalk (set_code, set_version, from_code, from_version, mappings, recorded_by, recorded_at)
            values (:set, :version, :from, :fromVersion, :mappings, :by, :at)
            on conflict (set_code, set_version, from_code, from_version) do update
            set mappings = excluded.mappings, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at""";

    private static final ObjectMapper JSON = Wire.mapper();
    private static final TypeReference<List<Mapping>> MAPPINGS = new TypeReference<>() {};

    private final Mutiny.SessionFactory sessions;

    PgCrosswalks(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Recorded>> find(IndicatorSetRef set, IndicatorSetRef from) {
        return sessions.withSession(session -> session.createNativeQuery(FIND, Object[].class)
                .setParameter("set", set.code())
                .setParameter("version", set.version())
                .setParameter("from", from.code())
                .setParameter("fromVersion", from.version())
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(PgCrosswalks::recorded)));
    }

    /** Within the step of the later version that tells it; the one recorded before is replaced. */
    static Uni<Integer> write(Mutiny.Session session, CrosswalkRecordedV1 told) {
        return session.createNativeQuery(WRITE)
                .setParameter("set", told.set().code())
                .setParameter("version", told.set().version())
                .setParameter("from", told.from().code())
                .setParameter("fromVersion", told.from().version())
                .setParameter("mappings", text(told.mappings()))
                .setParameter("by", told.recordedBy())
                .setParameter("at", told.recordedAt())
                .executeUpdate();
    }

    private static Recorded recorded(Object[] row) {
        try {
            return new Recorded(
                    JSON.readValue((String) row[0], MAPPINGS), (String) row[1], ((OffsetDateTime) row[2]).toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written must be readable", e);
        }
    }

    private static String text(Object mappings) {
        try {
            return JSON.writeValueAsString(mappings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values must be writable", e);
        }
    }
}
