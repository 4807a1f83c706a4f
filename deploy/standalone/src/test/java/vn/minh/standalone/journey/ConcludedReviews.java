package vn.minh.standalone.journey;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.standalone.demo.Campaign;
import vn.minh.standalone.demo.Demo;
import vn.minh.standalone.demo.Story;

/**
 * Many schools of one ward whose reviews are concluded, all but recognised. The schools, who reviews them, the campaign
 * and the dossiers are real: recorded and opened through the interfaces, told to everybody. The reviews are a fixture:
 * each is the row and the child rows of one review that was really concluded (by a whole journey), with another school
 * in it, and its facts stand in the ledger in order, sealed and marked as told, but nobody heard them. How a dossier
 * comes to a concluded review is tested elsewhere.
 */
record ConcludedReviews(Platform platform) {

    static final String DEPARTMENT = "HN-SO";
    static final String AUTHORITY = "HN-P-LONG-BIEN";
    static final String SET = "4725";
    private static final String AUTHORITY_NAME = "UBND phường Long Biên";
    static final String PREFIX = "HN-TH-DOI-SOAT-";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Tables of review whose rows belong to one review; of some there are none in the model. */
    private static final List<String> CHILDREN = List.of(
            "review_round",
            "finding",
            "supplement_request",
            "second_reading",
            "second_finding",
            "proposal_comment",
            "minutes");

    /** Code of one, from 1. */
    static String school(int number) {
        return PREFIX + "%03d".formatted(number);
    }

    static String name(int number) {
        return "Trường Tiểu học Đối Soát %03d".formatted(number);
    }

    /** The ids of the reviews, at least so many: schools that an earlier call founded take part too. */
    List<String> of(String schoolYear, int howMany) throws SQLException {
        var model = model();
        found(howMany);
        new Campaign("Đối soát", schoolYear, SET, "PRIMARY").open(Api.as(platform, "so.chuyenvien"));
        try (var review = platform.database("review");
                var assessment = platform.database("assessment")) {
            review.setAutoCommit(false);
            dossiers(assessment, review, schoolYear);
            copyRows(review, model);
            copyFacts(review, model);
            review.commit();
            return ids(review);
        }
    }

    /** A review that a whole journey concluded. */
    private String model() throws SQLException {
        var known = concluded();
        return known.isEmpty() ? new Demo(platform, new Story(System.out)).run().review() : known.getFirst();
    }

    private List<String> concluded() throws SQLException {
        try (var review = platform.database("review")) {
            return texts(review, """
                    select id::text from external_review
                    where status = 'CONCLUDED' and authority_code = 'HN-X-DAI-THANH' limit 1""");
        }
    }

    private void found(int howMany) {
        var admin = Api.as(platform, "admin");
        var units = IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> Map.of(
                        "code",
                        school(number),
                        "name",
                        name(number),
                        "kind",
                        "PRIMARY",
                        "department",
                        DEPARTMENT,
                        "parent",
                        AUTHORITY,
                        "validFrom",
                        "2025-07-01",
                        "demonstration",
                        true))
                .toList();
        admin.put("assessment", "/api/v1/org-units", units, null).expect(200);
        var assignments = units.stream()
                .map(unit -> Map.of(
                        "unit", unit.get("code"), "setCode", SET, "authority", AUTHORITY, "validFrom", "2025-07-01"))
                .toList();
        admin.put("assessment", "/api/v1/reviewing-assignments", assignments, null)
                .expect(200);
        var audit = new Audit(platform);
        await("the register knows the schools")
                .atMost(PATIENCE)
                .until(() ->
                        audit.count("publication", "select count(*) from register_unit where code like ?", PREFIX + "%")
                                >= howMany);
    }

    /** What a review must say of each dossier. */
    private static void dossiers(Connection assessment, Connection review, String schoolYear) throws SQLException {
        run(review, """
                create temp table fixture (
                    id uuid, dossier uuid, campaign uuid, unit text, name text, year text) on commit preserve rows""");
        try (var found = assessment.prepareStatement("""
                        select id, campaign_id, unit, unit_name, school_year from self_assessment
                        where school_year = ? and unit like ?""");
                var kept = review.prepareStatement("insert into fixture values (gen_random_uuid(), ?, ?, ?, ?, ?)")) {
            found.setString(1, schoolYear);
            found.setString(2, PREFIX + "%");
            try (var rows = found.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= 5; column++) {
                        kept.setObject(column, rows.getObject(column));
                    }
                    kept.addBatch();
                }
            }
            kept.executeBatch();
        }
    }

    private static void copyRows(Connection review, String model) throws SQLException {
        run(review, """
                insert into external_review
                select (jsonb_populate_record(null::external_review, to_jsonb(m) || jsonb_build_object(
                    'id', f.id, 'self_assessment', f.dossier, 'campaign', f.campaign, 'team', null,
                    'unit_code', f.unit, 'unit_name', f.name, 'unit_kind', 'PRIMARY', 'school_year', f.year,
                    'authority_code', '%1$s', 'authority_name', '%2$s',
                    'decided_by_code', '%1$s', 'decided_by_name', '%2$s'))).*
                from external_review m, fixture f where m.id = '%3$s'""".formatted(AUTHORITY, AUTHORITY_NAME, model));
        for (var table : CHILDREN) {
            run(review, """
                    insert into %1$s
                    select (jsonb_populate_record(null::%1$s, to_jsonb(m) || jsonb_build_object('review', f.id))).*
                    from %1$s m, fixture f where m.review = '%2$s'""".formatted(table, model));
        }
    }

    /** One after the other: each fact seals the one before it. */
    private static void copyFacts(Connection review, String model) throws SQLException {
        for (var sequence :
                texts(review, "select sequence from event_log where subject = '" + model + "' order by 1")) {
            run(review, """
                    insert into event_log (id, topic, type, subject, sequence, data, actor, trace, previous_hash,
                                           recorded_at, published_at)
                    select gen_random_uuid(), m.topic, m.type, f.id::text, m.sequence,
                           m.data || (select jsonb_object_agg(key, value) from jsonb_each(jsonb_build_object(
                               'reviewId', f.id, 'selfAssessmentId', f.dossier, 'campaignId', f.campaign,
                               'schoolYear', f.year,
                               'unit', jsonb_build_object('code', f.unit, 'name', f.name, 'kind', 'PRIMARY'),
                               'authority', jsonb_build_object('code', '%s', 'name', '%s', 'kind', 'COMMUNE')))
                               where jsonb_exists(m.data, key)),
                           m.actor, m.trace,
                           coalesce((select encode(sha256(convert_to(concat_ws('|', p.previous_hash, p.id, p.type,
                                               p.sequence, p.data, p.actor, p.recorded_at), 'UTF8')), 'hex')
                                     from event_log p where p.topic = m.topic and p.subject = f.id::text
                                                        and p.sequence = m.sequence - 1), ''),
                           m.recorded_at, now()
                    from event_log m, fixture f where m.subject = '%s' and m.sequence = %s""".formatted(AUTHORITY, AUTHORITY_NAME, model, sequence));
        }
    }

    private static List<String> ids(Connection review) throws SQLException {
        return texts(review, "select id::text from fixture order by unit");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
