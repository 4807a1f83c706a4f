package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.minh.domain.Actor;

/** Use case: open a review with everything around it, and with what this person may do now. */
@ApplicationScoped
public class ReadExternalReview {

    /**
     * @param around what decided about the moves
     * @param authoritySide whether she sees it as the authority does; the unit sees findings once they are proposed
     * @param sight which reader's findings she sees
     * @param veil what she may see of the unit's score
     */
    public record Shown(
            ExternalReview review,
            KnownSet known,
            List<HandOver> handOvers,
            Circumstances around,
            List<Move> moves,
            boolean authoritySide,
            Sight sight,
            Veil veil) {}

    private final MeetReview meet;
    private final Standings standings;
    private final KnownSets sets;
    private final KnownRecognitions recognitions;
    private final Charges charges;
    private final LookAround around;

    ReadExternalReview(
            MeetReview meet,
            Standings standings,
            KnownSets sets,
            KnownRecognitions recognitions,
            Charges charges,
            LookAround around) {
        this.meet = meet;
        this.standings = standings;
        this.sets = sets;
        this.recognitions = recognitions;
        this.charges = charges;
        this.around = around;
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
                                .map(handOvers ->
                                        shown(review, standing, known, handOvers, around.with(known, past)))));
    }

    private static Shown shown(
            ExternalReview review, Standing standing, KnownSet known, List<HandOver> handOvers, Circumstances around) {
        var moves = review.rights(standing, around).offered();
        var sight = Sight.of(review.reviewed(), standing, moves);
        return new Shown(
                review,
                known,
                handOvers,
                around,
                moves,
                Reach.of(standing).reviews(review.reviewed()),
                sight,
                Veil.of(review, standing, sight.findings(review), known.scored()));
    }
}
