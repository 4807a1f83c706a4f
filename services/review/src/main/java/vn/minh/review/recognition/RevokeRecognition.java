package vn.minh.review.recognition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.ExternalReviews;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Standings;

/** Use case: the head of the accountable authority takes a level back, for a reason. It cannot be undone. */
@ApplicationScoped
public class RevokeRecognition {

    public record Command(Recognition.Id id, long expectedVersion, String reason, Actor head) {}

    private final Recognitions recognitions;
    private final ExternalReviews reviews;
    private final Standings standings;
    private final MeetRecognitions meet;
    private final InstantSource clock;

    RevokeRecognition(
            Recognitions recognitions,
            ExternalReviews reviews,
            Standings standings,
            MeetRecognitions meet,
            InstantSource clock) {
        this.recognitions = recognitions;
        this.reviews = reviews;
        this.standings = standings;
        this.meet = meet;
        this.clock = clock;
    }

    /** The review is held from the first look: an appeal, a hand-over or another act comes before or after. */
    public Uni<Recognition> handle(Command command) {
        return recognitions
                .reviewOf(command.id())
                .chain(review -> reviews.holding(
                        List.of(review),
                        () -> standings.of(command.head()).chain(standing -> revoked(command, standing))));
    }

    private Uni<Recognition> revoked(Command command, Standing standing) {
        return recognitions
                .within(command.id(), Reach.of(standing))
                .invoke(found -> Rejected.ifStale(command.expectedVersion(), found.version()))
                .chain(found -> meet.handle(List.of(found), standing))
                .map(List::getFirst)
                .invoke(met -> met.revoking().require())
                .chain(met -> signed(command, met));
    }

    private Uni<Recognition> signed(Command command, MeetRecognitions.Met met) {
        var now = clock.instant();
        var recognition = met.recognition();
        var authority = met.review().authority();
        var book = new Register.Key(
                authority.code(),
                Vietnam.dayOf(now).getYear(),
                recognition.dossier().demonstration());
        return recognitions.revoke(
                book,
                register -> Revocation.decide(register, recognition, authority, command.reason(), command.head(), now));
    }
}
