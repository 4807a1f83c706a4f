package vn.minh.assessment.people;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.PositionKind;
import vn.minh.testing.Postgres;

/** Somebody to try a rule on. */
final class People {

    static final String UNIT = "HN-THCS-VINH-QUYNH";
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private People() {}

    static Person with(String... roles) {
        return new Person("p-1", UNIT, false, Set.of(roles), new Person.State.Enabled(), List.of(), NOW, 1);
    }

    static Person holding(Position... positions) {
        return new Person("p-1", UNIT, false, Set.of(), new Person.State.Enabled(), List.of(positions), NOW, 1);
    }

    static Position position(PositionKind kind, String from, @Nullable String to) {
        return new Position(
                UUID.randomUUID(), kind, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "head");
    }

    /** As an invitation leaves her. */
    static String known(String unit) {
        var id = UUID.randomUUID().toString();
        rows("""
            insert into person (id, unit, software, status, invited_at, changed_at, version)
            values ('%s', '%s', false, 'ENABLED', now(), now(), 1) returning id""".formatted(id, unit));
        return id;
    }

    static List<String> rows(String sql) {
        try (var connection = Postgres.asOwner("assessment").getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
