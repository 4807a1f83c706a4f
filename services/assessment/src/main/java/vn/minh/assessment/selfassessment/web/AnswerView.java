package vn.minh.assessment.selfassessment.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.KnownEvidence;

/**
 * An answer with its own version, which is its ETag.
 *
 * @param answeredBy opaque id of who answered last
 */
record AnswerView(
        String item,
        @Nullable Boolean met,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal points,
        Map<String, String> fields,
        boolean notApplicable,
        @Nullable String reason,
        @Nullable String note,
        List<Citation> evidence,
        String answeredBy,
        Instant answeredAt,
        long version) {

    /**
     * @param state absent while evidence has told nothing of it yet, as are code, version and hash until it is stored
     */
    record Citation(
            UUID id,
            KnownEvidence.@Nullable State state,
            @Nullable String code,
            @Nullable Integer version,
            @Nullable String sha256) {

        static Citation of(UUID id, @Nullable KnownEvidence known) {
            if (known == null) {
                return new Citation(id, null, null, null, null);
            }
            var content = known.content();
            return content == null
                    ? new Citation(id, known.state(), null, null, null)
                    : new Citation(id, known.state(), content.code(), content.version(), content.sha256());
        }
    }

    static AnswerView of(GivenAnswer answer, Map<UUID, KnownEvidence> known) {
        return new AnswerView(
                answer.item(),
                answer.given().met(),
                answer.given().amount(),
                answer.given().points(),
                answer.given().fields(),
                answer.given().notApplicable(),
                answer.remarks().reason(),
                answer.remarks().note(),
                answer.evidence().stream()
                        .map(id -> Citation.of(id, known.get(id)))
                        .toList(),
                answer.by(),
                answer.at(),
                answer.version());
    }
}
