package vn.minh.assessment.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import vn.minh.contracts.Answer;
import vn.minh.contracts.Wire;
import vn.minh.testing.Postgres;

/** Puts approved rounds beside dossiers without a council's work: three thousand would take it an hour. */
final class Approved {

    private static final String FREEZE = """
            insert into frozen_round (self_assessment_id, round, fingerprint, content, signed_by, signed_at,
                                      approved_by, approved_at)
            values (?, 1, 'f', ?, 'c', now(), 'p', now())""";

    private Approved() {}

    /** One for each dossier of the campaign, by unit. */
    static void rounds(UUID campaign, IntFunction<List<Answer>> answers) {
        try (var connection = Postgres.asOwner("assessment").getConnection();
                var dossiers = connection.prepareStatement(
                        "select id from self_assessment where campaign_id = ? order by unit");
                var freeze = connection.prepareStatement(FREEZE)) {
            connection.setAutoCommit(false);
            dossiers.setObject(1, campaign);
            var ids = new ArrayList<UUID>();
            try (var rows = dossiers.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            for (int i = 0; i < ids.size(); i++) {
                freeze.setObject(1, ids.get(i));
                freeze.setString(2, content(answers.apply(i)));
                freeze.addBatch();
            }
            freeze.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows the tables have that anybody could have written to; plans of work draw themselves up meanwhile. */
    static Map<String, Long> counts() {
        var tables = List.of(
                "event_log where topic <> 'minh.assessment.work-plan.v1'",
                "indicator_set",
                "indicator_set_version",
                "crosswalk",
                "campaign",
                "self_assessment",
                "answer",
                "answer_history",
                "frozen_round");
        var counts = new TreeMap<String, Long>();
        try (var connection = Postgres.asOwner("assessment").getConnection();
                var statement = connection.createStatement()) {
            for (var table : tables) {
                try (var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    counts.put(table, rows.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return counts;
    }

    private static String content(List<Answer> answers) {
        try {
            return Wire.mapper()
                    .writeValueAsString(Map.of(
                            "round",
                            1,
                            "fingerprint",
                            "f",
                            "answers",
                            answers,
                            "evidence",
                            List.of(),
                            "result",
                            Map.of("groups", List.of(), "level", 1),
                            "answeredBy",
                            List.of("c")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
