package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.minh.domain.Transition;

/** All external reviews. There is no way to store one without the fact that changed it. */
public interface ExternalReviews {

    /** Refuses as not found when there is none. */
    Uni<ExternalReview> get(ExternalReview.Id id);

    /** The one review of this dossier; refuses as not found when there is none. */
    Uni<ExternalReview> ofDossier(UUID selfAssessmentId);

    /** The review of this unit in this campaign, if its dossier was submitted. */
    Uni<Optional<ExternalReview>> ofUnit(UUID campaign, String unit);

    Uni<ExternalReview> save(Transition<ExternalReview> step);

    /** Does the work, in one transaction, while nobody else moves these reviews; unknown ones are nobody's. */
    <T> Uni<T> holding(Collection<ExternalReview.Id> ids, Supplier<Uni<T>> work);

    /** The oldest first; one more than asked for when there is a next page. */
    Uni<List<QueueEntry>> queue(QueueQuery query, LocalDate today);

    /** These of them, without their answers and findings, in no order. */
    Uni<List<QueueEntry>> entries(Collection<ExternalReview.Id> ids);

    /** Reviews whose unit let its last day pass. */
    Uni<List<ExternalReview.Id>> overdue(LocalDate today);
}
