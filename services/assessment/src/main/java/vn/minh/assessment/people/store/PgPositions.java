package vn.minh.assessment.people.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.people.Held;
import vn.minh.assessment.people.Positions;
import vn.minh.contracts.assessment.PositionKind;

@ApplicationScoped
class PgPositions implements Positions {

    private static final String HELD = """
            select distinct kind from position
            where person_id = :person and unit = :unit
              and valid_from <= :day and (valid_to is null or valid_to >= :day)""";

    private static final String OF = """
            select kind, valid_from, valid_to from position
            where person_id = :person and unit = :unit order by valid_from, kind""";

    private final Mutiny.SessionFactory sessions;

    PgPositions(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Set<PositionKind>> held(String person, String unit, LocalDate day) {
        return sessions.withSession(session -> session.createNativeQuery(HELD, String.class)
                .setParameter("person", person)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList()
                .map(kinds -> kinds.stream().map(PositionKind::valueOf).collect(toUnmodifiableSet())));
    }

    @Override
    public Uni<List<Held>> of(String person, String unit) {
        return sessions.withSession(session -> session.createNativeQuery(OF, Object[].class)
                .setParameter("person", person)
                .setParameter("unit", unit)
                .getResultList()
                .map(rows -> rows.stream().map(PgPositions::holding).toList()));
    }

    private static Held holding(Object[] row) {
        return new Held(PositionKind.valueOf((String) row[0]), (LocalDate) row[1], (LocalDate) row[2]);
    }
}
