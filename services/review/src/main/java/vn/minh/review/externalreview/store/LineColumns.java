package vn.minh.review.externalreview.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.QueueEntry;
import vn.minh.review.externalreview.Reviewed;
import vn.minh.review.externalreview.State;

/** What a line of a queue has, drawn from the child rows whenever the review is saved. */
@Embeddable
class LineColumns {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Set<String>> CODES = new TypeReference<>() {};

    @Column(name = "approved_at")
    Instant approvedAt;

    @Column
    String authors;

    @Column(name = "to_reread")
    String toReread;

    @Column(name = "changed_criteria")
    @Nullable Integer changedCriteria;

    /** Who proposed what is proposed or concluded. */
    @Column(name = "proposed_by")
    @Nullable String proposedBy;

    /** When the unit agreed to what is proposed or concluded. */
    @Column(name = "agreed_at")
    @Nullable Instant agreedAt;

    @Column
    String found;

    @Column
    String unexplained;

    @Column
    int supplements;

    void take(ExternalReview next) {
        var changed = next.round().changed();
        approvedAt = next.round().approvedAt();
        authors = Json.write(next.authors().stream().sorted().toList());
        var reviewed = next.reviewed();
        toReread = Json.write(reviewed.toReread());
        found = Json.write(reviewed.found().stream().sorted().toList());
        unexplained = Json.write(reviewed.unexplained());
        supplements = reviewed.supplements();
        agreedAt = switch (next.state()) {
            case State.Opened _, State.Assigned _, State.AwaitingUnit _ -> null;
            case State.Proposed proposed -> proposed.agreedAt();
            case State.Concluded _ -> agreedAt;
        };
        changedCriteria = changed == null ? null : changed.size();
        proposedBy = switch (next.state()) {
            case State.Opened _, State.Assigned _, State.AwaitingUnit _ -> null;
            case State.Proposed proposed -> proposed.by();
            case State.Concluded _ -> proposedBy;
        };
    }

    QueueEntry entry(ExternalReviewRow row, @Nullable LocalDate reviewDueOn) {
        return new QueueEntry(
                new Reviewed(
                        new ExternalReview.Id(row.id),
                        row.dossier(),
                        row.authority(),
                        row.team,
                        row.state(),
                        Json.read(authors, CODES),
                        row.reviewers(),
                        Json.read(toReread, TEXTS),
                        Json.read(found, CODES),
                        Json.read(unexplained, TEXTS),
                        supplements,
                        row.second.toDomain()),
                row.round,
                approvedAt,
                changedCriteria,
                reviewDueOn,
                row.openedAt,
                row.version);
    }
}
