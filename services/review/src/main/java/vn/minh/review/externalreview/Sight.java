package vn.minh.review.externalreview;

import java.util.List;

/** Whose findings somebody sees. */
public enum Sight {
    /** Neither reader's: the unit before a proposal, and whoever may yet read a second time. */
    NOTHING,
    /** Her own, who reads it a second time and is not through. */
    SECOND,
    /** The first reader's: who holds it, and the unit once a result is proposed. */
    FIRST,
    /** The first reader's, and where the second one differs. */
    BOTH;

    /** @param moves that this person is offered now */
    static Sight of(ExternalReview review, Standing standing, List<Move> moves) {
        var reviewed = review.reviewed();
        boolean told = isTold(review.state());
        if (!Reach.of(standing).reviews(reviewed)) {
            return told ? FIRST : NOTHING;
        }
        if (told) {
            return BOTH;
        }
        var scrutiny = reviewed.scrutiny();
        if (scrutiny.isReadBy(standing.id())) {
            return scrutiny.finished() ? BOTH : SECOND;
        }
        if (standing.id().equals(review.state().holder())) {
            return FIRST;
        }
        return moves.contains(Move.TAKE_SECOND) || standing.isMere(reviewed) ? NOTHING : BOTH;
    }

    public Findings findings(ExternalReview review) {
        return switch (this) {
            case NOTHING -> Findings.NONE;
            case SECOND -> review.work().second().findings();
            case FIRST, BOTH -> review.work().findings();
        };
    }

    private static boolean isTold(State state) {
        return switch (state) {
            case State.Opened _, State.Assigned _, State.AwaitingUnit _ -> false;
            case State.Proposed _, State.Concluded _ -> true;
        };
    }
}
