package vn.minh.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.minh.testing.Postgres;

/** The team of a town's commune, written as its tables have it: what lets the people of a town review. */
public final class Crew {

    private static final String TEAM = """
            insert into review_team (id, campaign, authority_code, authority_name, authority_kind, department, name,
                blind, valid_from, decision_number, decided_on, status, founded_by, founded_at, changed_at, version)
            values (?, ?, ?, ?, 'COMMUNE', ?, 'Đoàn số 1', false, '2020-01-01', '12/QĐ-UBND', '2020-01-01',
                'FOUNDED', 'head', now(), now(), 1)
            on conflict do nothing""";

    private static final String MEMBER = """
            insert into team_member (team, person, unit, post, valid_from) values (?, ?, ?, 'MEMBER', '2020-01-01')
            on conflict do nothing""";

    private static final String SCHOOL =
            "insert into team_school (authority, campaign, unit, team) values (?, ?, ?, ?) on conflict do nothing";

    private Crew() {}

    /** Its reviewers, and somebody who once sat in the school's council, sit in it from now on. */
    public static void stands(Town town) {
        try (var connection = Postgres.asOwner("review").getConnection();
                var team = connection.prepareStatement(TEAM);
                var member = connection.prepareStatement(MEMBER)) {
            team.setObject(1, of(town));
            team.setObject(2, Town.CAMPAIGN);
            team.setString(3, town.commune().code());
            team.setString(4, town.commune().name());
            team.setString(5, town.department());
            team.execute();
            for (var person : List.of(town.reviewer(), town.otherReviewer(), town.authorTurnedReviewer())) {
                member.setObject(1, of(town));
                member.setString(2, person.tokens().subject());
                member.setString(3, town.commune().code());
                member.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its members do not see a school's points before they entered theirs. */
    public static void readsBlind(Town town) {
        changed(of(town), "update review_team set blind = true where id = ?");
    }

    /** Her post from now on. */
    public static void post(Town town, Desk person, String post) {
        changed(
                of(town),
                "update team_member set post = '%s' where team = ? and person = '%s'"
                        .formatted(post, person.tokens().subject()));
    }

    /** One more member. */
    public static void joins(Town town, Desk person) {
        changed(
                of(town),
                "insert into team_member (team, person, unit, post, valid_from) values (?, '%s', '%s', 'MEMBER', '2020-01-01')"
                        .formatted(person.tokens().subject(), town.commune().code()));
    }

    /** Its points need a second look. */
    public static void isOdd(UUID review, String anomaly) {
        changed(review, """
                update external_review set anomalies = '["%1$s"]', scrutiny = '{"anomalies":["%1$s"],"sampled":false,
                    "reader":null,"finished":false,"differing":[],"settled":[],"unexplained":[]}'
                where id = ?""".formatted(anomaly));
    }

    private static void changed(UUID row, String sql) {
        try (var connection = Postgres.asOwner("review").getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, row);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its team names a school. */
    public static void isGiven(Town town, String school) {
        try (var connection = Postgres.asOwner("review").getConnection();
                var given = connection.prepareStatement(SCHOOL)) {
            given.setString(1, town.commune().code());
            given.setObject(2, Town.CAMPAIGN);
            given.setString(3, school);
            given.setObject(4, of(town));
            given.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static UUID of(Town town) {
        return UUID.nameUUIDFromBytes(town.key().getBytes(UTF_8));
    }
}
