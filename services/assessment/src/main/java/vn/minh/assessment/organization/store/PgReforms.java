package vn.minh.assessment.organization.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.organization.Effects;
import vn.minh.assessment.organization.RecordedReform;
import vn.minh.assessment.organization.ReformEntry;
import vn.minh.assessment.organization.Reforms;
import vn.minh.contracts.Wire;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgReforms implements Reforms {

    private static final String FIND = """
            select code, effective_on, document, sha256, effects, recorded_by, recorded_at from reform
            where code = :code""";

    private static final String LIST = """
            select code, effective_on, document, sha256, effects, recorded_by, recorded_at from reform
            where code > :after order by code limit :most""";

    private static final String ADD = """
            insert into reform (code, effective_on, document, sha256, effects, recorded_by, recorded_at)
            values (:code, :on, :document, :sha256, :effects, :by, :at)""";

    private static final ObjectMapper JSON = Wire.mapper();

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgReforms(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Optional<RecordedReform>> find(String code) {
        return sessions.withSession(session -> session.createNativeQuery(FIND, Object[].class)
                .setParameter("code", code)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(PgReforms::reform)));
    }

    @Override
    public Uni<List<RecordedReform>> list(String after, int most) {
        return sessions.withSession(session -> session.createNativeQuery(LIST, Object[].class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(PgReforms::reform).toList()));
    }

    @Override
    public Uni<Void> add(RecordedReform reform) {
        return transactions.run(session -> session.createNativeQuery(ADD)
                .setParameter("code", reform.code())
                .setParameter("on", reform.effectiveOn())
                .setParameter("document", text(reform.document()))
                .setParameter("sha256", reform.sha256())
                .setParameter("effects", text(reform.effects()))
                .setParameter("by", reform.recordedBy())
                .setParameter("at", reform.recordedAt())
                .executeUpdate()
                .replaceWithVoid());
    }

    private static RecordedReform reform(Object[] row) {
        return new RecordedReform(
                (String) row[0],
                (LocalDate) row[1],
                read((String) row[2], ReformEntry.class),
                (String) row[3],
                read((String) row[4], Effects.class),
                (String) row[5],
                ((OffsetDateTime) row[6]).toInstant());
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written must be readable", e);
        }
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values must be writable", e);
        }
    }
}
