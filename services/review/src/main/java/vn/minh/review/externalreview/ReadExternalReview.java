package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.domain.Actor;

/** Use case: open a review with everything around it, and with what this person may do now. */
@ApplicationScoped
public class ReadExternalReview {

    /**
     * @param authoritySide whether she sees it as the authority does; the unit sees findings once they are proposed
     * @param sight which reader's findings she sees
     */
    public record Shown(
            ExternalReview review,
            KnownSet known,
            List<HandOver> handOvers,
            List<Move> moves,
            boolean authoritySide,
            Sight sight) {}

    private final MeetReview meet;
    private final Standings standings;
    private final KnownSets sets;
    private final KnownRecognitions recognitions;
    private final Charges charges;
    private final InstantSource clock;
    private final int commentDays;

    ReadExternalReview(
            MeetReview meet,
            Standings standings,
            KnownSets sets,
            KnownRecognitions recognitions,
            Charges charges,
            InstantSource clock,
            @ConfigProperty(name = "minh.review.comment-days", defaultValue = "0") int commentDays) {
        this.meet = meet;
        this.standings = standings;
        this.sets = sets;
        this.recognitions = recognitions;
        this.charges = charges;
        this.clock = clock;
        this.commentDays = commentDays;
    }

    public Uni<Shown> handle(ExternalReview.Id id, Actor actor) {
        return meet.handle(id, actor).chain(met -> shown(met.review(), met.standing()));
    }

    /** The review after a move, for her who made it. */
    public Uni<Shown> shown(ExternalReview review, Actor actor) {
        return standings.of(actor).chain(standing -> shown(review, standing));
    }

    private Uni<Shown> shown(ExternalReview review, Standing standing) {
        return sets.get(review.dossier().set())
                .chain(known -> recognitions
                        .of(review.id())
                        .chain(past -> charges.handOvers(review.id())
                                .map(handOvers -> shown(review, standing, known, past, handOvers))));
    }

    private Shown shown(
            ExternalReview review,
            Standing standing,
            KnownSet known,
            KnownRecognitions.Past past,
            List<HandOver> handOvers) {
        var around = new Circumstances(
                clock.instant(), commentDays, past.settled(), known.isDemonstration(), past.panel());
        var moves = review.rights(standing, around).offered();
        return new Shown(
                review,
                known,
                handOvers,
                moves,
                Reach.of(standing).reviews(review.reviewed()),
                Sight.of(review.reviewed(), standing, moves));
    }
}
