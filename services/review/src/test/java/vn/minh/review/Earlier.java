package vn.minh.review;

import java.sql.SQLException;
import java.util.UUID;
import vn.minh.testing.Postgres;

/** Recognitions of earlier years, written as their table has them. */
public final class Earlier {

    private static final String RECOGNITION = """
            with signed as (
                insert into decision (id, kind, authority_code, authority_name, authority_kind, year, demonstration,
                    serial, number, signed_by, signed_at)
                values (gen_random_uuid(), 'RECOGNITION', cast(gen_random_uuid() as text), 'Cơ quan cũ', 'COMMUNE', 2020,
                    false, 1, '01/QĐ-UBND', 'head', now())
                returning id)
            insert into recognition (id, review, self_assessment, campaign, unit_code, unit_name, unit_kind, department,
                authority_code, authority_name, authority_kind, school_year, set_code, set_version, set_sha256,
                demonstration, round, result, decision, decision_number, certificate_number, verification_code, status,
                recognised_by, recognised_at, changed_at, version)
            select ?, r.id, self_assessment, campaign, unit_code, unit_name, unit_kind, department, authority_code,
                authority_name, authority_kind, ?, ?, set_version, set_sha256, demonstration, round, ?, s.id,
                '01/QĐ-UBND', cast(r.id as text), upper(substr(translate(cast(r.id as text), '-', ''), 1, 12)),
                'RECOGNISED', 'head', now(), now(), 1
            from external_review r, signed s where r.id = ?""";

    private Earlier() {}

    /** The school of this review was recognised at a level, on the ground of this very review. */
    public static void recognised(UUID review, String set, String schoolYear, int level) {
        try (var connection = Postgres.asOwner("review").getConnection();
                var insert = connection.prepareStatement(RECOGNITION)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, schoolYear);
            insert.setString(3, set);
            insert.setString(4, "{\"groups\":[],\"level\":" + level + "}");
            insert.setObject(5, review);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
