package vn.minh.review;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.minh.testing.Postgres;

/** The database as its owner sees it: tests put there what no fact brings, past the code under test. */
public final class Drawer {

    private Drawer() {}

    public static void write(String sql) {
        try (var connection = Postgres.asOwner("review").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of every row, as text. */
    public static List<String> ask(String sql) {
        try (var connection = Postgres.asOwner("review").getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reviews of the town's commune end on this day; the campaign itself has no days. */
    public static void reviewsCloseOn(Town town, String day) {
        write("""
                insert into known_campaign (id, department, title, school_year, set_code, set_version, set_sha256,
                    demonstration, unit_kinds)
                values ('%1$s', 'SO', 'Đợt mẫu', '2026-2027', 'S', 1, 's', false, '[]') on conflict do nothing;
                insert into known_frame (campaign, authority, dates, review_closes_on)
                values ('%1$s', '%2$s', '{}', '%3$s')
                on conflict (campaign, authority) do update set review_closes_on = excluded.review_closes_on""".formatted(Town.CAMPAIGN, town.commune().code(), day));
    }

    /** She sits in the team of the town from now on. */
    public static void seats(Town town, String person, String post) {
        write("""
                insert into team_member (team, person, unit, post, valid_from)
                values ('%s', '%s', 'ELSEWHERE', '%s', '2020-01-01')""".formatted(Crew.of(town), person, post));
    }

    /** She, or an officer, said that she is bound to the town's school. */
    public static void binds(Town town, String person) {
        write("""
                insert into interest (person, changed_at, version) values ('%1$s', now(), 1) on conflict do nothing;
                insert into conflict (id, person, unit, reason, declared_by, declared_at)
                values (gen_random_uuid(), '%1$s', '%2$s', 'Con học tại trường', '%1$s', now())""".formatted(person, town.school().code()));
    }
}
