package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.team.ReviewTeam;

/** The rows that hang on teams. One statement after the other: a session does one thing at a time. */
@ApplicationScoped
class TeamChildren {

    Uni<List<ReviewTeam>> of(Mutiny.Session session, List<ReviewTeamRow> teams) {
        return members(session, teams)
                .chain(members -> schools(session, teams)
                        .map(schools -> teams.stream()
                                .map(row -> row.toDomain(members, schools))
                                .toList()));
    }

    Uni<Void> saved(Mutiny.Session session, ReviewTeamRow row, ReviewTeam next) {
        return savedMembers(session, row, next).chain(() -> savedSchools(session, row, next));
    }

    /** Written anew when somebody's line changed: who sits in a team is said whole. */
    private static Uni<Void> savedMembers(Mutiny.Session session, ReviewTeamRow row, ReviewTeam next) {
        return members(session, List.of(row)).chain(rows -> {
            var known = rows.stream().map(TeamMemberRow::toDomain).collect(Collectors.toSet());
            return known.equals(Set.copyOf(next.charter().members()))
                    ? Uni.createFrom().voidItem()
                    : session.removeAll(rows.toArray())
                            .chain(session::flush)
                            .chain(() -> session.persistAll(next.charter().members().stream()
                                    .map(member -> TeamMemberRow.of(row.id, member))
                                    .toArray()));
        });
    }

    private static Uni<Void> savedSchools(Mutiny.Session session, ReviewTeamRow row, ReviewTeam next) {
        return schools(session, List.of(row)).chain(rows -> {
            var known = rows.stream().map(school -> school.unit).collect(Collectors.toSet());
            return session.removeAll(rows.stream()
                            .filter(school -> !next.names(school.unit))
                            .toArray())
                    .chain(() -> session.persistAll(next.schools().stream()
                            .filter(school -> !known.contains(school.unit()))
                            .map(school -> TeamSchoolRow.of(next, school))
                            .toArray()));
        });
    }

    private static Uni<List<TeamMemberRow>> members(Mutiny.Session session, List<ReviewTeamRow> teams) {
        return list(session, TeamMemberRow.class, teams);
    }

    private static Uni<List<TeamSchoolRow>> schools(Mutiny.Session session, List<ReviewTeamRow> teams) {
        return list(session, TeamSchoolRow.class, teams);
    }

    private static <T> Uni<List<T>> list(Mutiny.Session session, Class<T> row, List<ReviewTeamRow> teams) {
        return teams.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery("from " + row.getSimpleName() + " where team in (:teams)", row)
                        .setParameter(
                                "teams", teams.stream().map(team -> team.id).toList())
                        .getResultList();
    }
}
