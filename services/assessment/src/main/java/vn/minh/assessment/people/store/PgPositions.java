package vn.minh.assessment.people.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.people.Positions;
import vn.minh.contracts.assessment.PositionKind;

@ApplicationScoped
class PgPositions implements Positions {

    private static final String HELD = """
            select distinct kind from position
            where person_id = :person and unit = :unit
              and valid_from <= :day and (valid_to is null or valid_to >= :day)""";

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
}
