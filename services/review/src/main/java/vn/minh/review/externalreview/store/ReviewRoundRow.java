package vn.minh.review.externalreview.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Result;
import vn.minh.review.externalreview.Round;

@Entity
@Table(name = "review_round")
@IdClass(ReviewRoundRow.Key.class)
class ReviewRoundRow {

    record Key(UUID review, int number) implements Serializable {}

    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<CitedEvidence>> EVIDENCE = new TypeReference<>() {};
    private static final TypeReference<Result> RESULT = new TypeReference<>() {};
    private static final TypeReference<List<String>> CRITERIA = new TypeReference<>() {};
    private static final TypeReference<Set<String>> ACTORS = new TypeReference<>() {};

    @Id
    UUID review;

    @Id
    int number;

    @Column
    String fingerprint;

    @Column
    String answers;

    @Column
    String evidence;

    @Column
    String result;

    @Column
    String authors;

    @Column(name = "approved_at")
    Instant approvedAt;

    @Nullable String changed;

    static ReviewRoundRow of(UUID review, Round round) {
        var row = new ReviewRoundRow();
        row.review = review;
        row.number = round.number();
        row.fingerprint = round.fingerprint();
        row.answers = Json.write(round.answers());
        row.evidence = Json.write(round.evidence());
        row.result = Json.write(round.result());
        row.authors = Json.write(round.authors().stream().sorted().toList());
        row.approvedAt = round.approvedAt();
        row.changed = round.changed() == null ? null : Json.write(round.changed());
        return row;
    }

    Round toDomain() {
        return new Round(
                number,
                fingerprint,
                Json.read(answers, ANSWERS),
                Json.read(evidence, EVIDENCE),
                Json.read(result, RESULT),
                Json.read(authors, ACTORS),
                approvedAt,
                changed == null ? null : Json.read(changed, CRITERIA));
    }
}
