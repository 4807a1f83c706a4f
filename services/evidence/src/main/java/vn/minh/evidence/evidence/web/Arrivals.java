package vn.minh.evidence.evidence.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Rejected;
import vn.minh.evidence.evidence.Attempt;
import vn.minh.evidence.evidence.Content;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Looks;
import vn.minh.evidence.evidence.Sight;
import vn.minh.evidence.evidence.UploadKey;
import vn.minh.evidence.evidence.Uploads;

/** Knows the way for bytes that are awaited, and whether somebody looks at them. */
@ApplicationScoped
class Arrivals {

    private final Uploads uploads;
    private final Looks looks;

    Arrivals(Uploads uploads, Looks looks) {
        this.uploads = uploads;
        this.looks = looks;
    }

    /** Refuses when the store does not answer: who announces is promised nothing then. */
    Uni<EvidenceView> promised(Evidence evidence) {
        return coming(evidence).map(coming -> EvidenceView.of(new Sight.Own(evidence), coming));
    }

    /**
     * What is known without the store is shown while it is away; the way for the bytes comes back with it. To nobody but
     * her own unit is anything on its way.
     */
    Uni<Coming> known(Sight sight) {
        if (!sight.isOwn()) {
            return Uni.createFrom().item(Coming.NOTHING);
        }
        return coming(sight.evidence())
                .onFailure(Rejected.class)
                .recoverWithItem(Coming.NOTHING)
                .map(coming -> coming.checking(looks.isUnderWay(sight.evidence().id())));
    }

    private Uni<Coming> coming(Evidence evidence) {
        return evidence.awaited()
                .map(attempt -> coming(evidence.id(), attempt))
                .orElseGet(() -> Uni.createFrom().item(Coming.NOTHING));
    }

    private Uni<Coming> coming(Evidence.Id id, Attempt attempt) {
        return switch (attempt.content()) {
            case Content.File file ->
                uploads.plan(new UploadKey(id, attempt.number()), file).map(Coming::by);
            case Content.Link _ -> Uni.createFrom().item(Coming.NOTHING);
        };
    }
}
