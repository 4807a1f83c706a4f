package vn.minh.assessment.selfassessment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.GivenAnswer;
import vn.minh.assessment.selfassessment.Remarks;
import vn.minh.grading.Given;

/** Read through this mapping; written by one statement that keeps the history too. */
@Entity
@Immutable
@Table(name = "answer")
@IdClass(AnswerRow.Key.class)
class AnswerRow {

    record Key(UUID selfAssessment, String item) implements Serializable {}

    @Id
    @Column(name = "self_assessment_id")
    UUID selfAssessment;

    @Id
    String item;

    @Nullable Boolean met;

    @Nullable BigDecimal amount;

    @Nullable BigDecimal points;

    @Nullable String fields;

    @Column(name = "not_applicable")
    boolean notApplicable;

    @Nullable String reason;

    @Nullable String note;

    @Column
    String evidence;

    @Column(name = "answered_by")
    String answeredBy;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column
    long version;

    GivenAnswer toDomain() {
        return new GivenAnswer(
                item,
                new Given(met, amount, points, Json.fields(fields), notApplicable),
                new Remarks(note, reason),
                cited(),
                answeredBy,
                answeredAt,
                version);
    }

    private List<UUID> cited() {
        return Json.ids(evidence);
    }
}
