package vn.minh.assessment;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.PositionKind;
import vn.minh.testing.Postgres;

/** Dated positions, put where people keep them: there is no identity provider here to give them. */
public final class Positions {

    private Positions() {}

    public static void give(String person, String unit, PositionKind kind, LocalDate from, @Nullable LocalDate to) {
        try (var connection = Postgres.asApplication("assessment").getConnection();
                var insert = connection.prepareStatement("""
                        insert into position (id, person_id, unit, kind, valid_from, valid_to, given_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, 'test', now())""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, person);
            insert.setString(3, unit);
            insert.setString(4, kind.name());
            insert.setObject(5, from);
            insert.setObject(6, to);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
