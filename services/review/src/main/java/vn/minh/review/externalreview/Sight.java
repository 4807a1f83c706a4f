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
    static Sight of(Reviewed reviewed, Standing standing, List<Move> moves) {
        boolean told = isTold(reviewed.state());
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
        if (standing.id().equals(reviewed.state().holder())) {
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

    /** What is odd about the dossier, for the authority's side: a gap says what the first reader found. */
    public List<Anomaly> anomalies(Scrutiny scrutiny) {
        boolean firstShown = this == FIRST || this == BOTH;
        return scrutiny.anomalies().stream()
                .filter(anomaly -> firstShown || anomaly != Anomaly.GAP)
                .sorted()
                .toList();
    }

    private static boolean isTold(State state) {
        return switch (state) {
            case State.Opened _, State.Assigned _, State.AwaitingUnit _ -> false;
            case State.Proposed _, State.Concluded _ -> true;
        };
    }
}
