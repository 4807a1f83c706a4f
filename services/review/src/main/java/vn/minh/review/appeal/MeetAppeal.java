package vn.minh.review.appeal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.ExternalReviews;
import vn.minh.review.externalreview.KnownSets;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Standings;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.Recognitions;

/** How every move begins: the appeal with what it is about, and what this person is to it today. */
@ApplicationScoped
public class MeetAppeal {

    public record Met(Matter matter, Standing standing, Side side) {

        public Rights rights() {
            return new Rights(matter, standing);
        }
    }

    private final Appeals appeals;
    private final ExternalReviews reviews;
    private final Recognitions recognitions;
    private final KnownSets sets;
    private final Standings standings;

    MeetAppeal(
            Appeals appeals, ExternalReviews reviews, Recognitions recognitions, KnownSets sets, Standings standings) {
        this.appeals = appeals;
        this.reviews = reviews;
        this.recognitions = recognitions;
        this.sets = sets;
        this.standings = standings;
    }

    /** Absent to strangers. */
    public Uni<Met> handle(Appeal.Id id, Actor actor) {
        return appeals.get(id).chain(appeal -> handle(appeal, actor));
    }

    /** Absent to strangers, refused when she read an older version or may not make the move. */
    Uni<Met> handle(Appeal.Id id, long expectedVersion, Actor actor, Move move) {
        return handle(id, actor).invoke(met -> {
            Rejected.ifStale(expectedVersion, met.matter().appeal().version());
            met.rights().require(move);
        });
    }

    /** The appeal after a move, for her who made it. */
    public Uni<Met> handle(Appeal appeal, Actor actor) {
        return standings.of(actor).chain(standing -> matter(appeal).map(matter -> met(matter, standing)));
    }

    private Uni<Matter> matter(Appeal appeal) {
        var about = appeal.about();
        return recognitions
                .get(new Recognition.Id(about.recognition()))
                .chain(recognition -> reviews.get(new ExternalReview.Id(about.review()))
                        .chain(review -> sets.get(review.dossier().set())
                                .map(known -> new Matter(appeal, recognition, review, known))));
    }

    private static Met met(Matter matter, Standing standing) {
        return Side.of(matter, standing)
                .map(side -> new Met(matter, standing, side))
                .orElseThrow(() ->
                        new Rejected(new NotFound("appeal", matter.appeal().id().toString())));
    }
}
