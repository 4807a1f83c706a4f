package vn.minh.review.externalreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was said about a review beside its points.
 *
 * @param comments of the unit on proposals, in order
 * @param minutes of the team's meetings, in order
 */
public record Said(List<ProposalComment> comments, List<Minutes> minutes) {

    public static final Said NOTHING = new Said(List.of(), List.of());

    public Said {
        comments = List.copyOf(comments);
        minutes = List.copyOf(minutes);
    }

    /** The minutes that stand for a round: the last that were kept in it. */
    public Optional<Minutes> minutesOf(int round) {
        return minutes.reversed().stream().filter(kept -> kept.round() == round).findFirst();
    }

    Said with(ProposalComment comment) {
        var all = new ArrayList<>(comments);
        all.add(comment);
        return new Said(all, minutes);
    }

    Said with(Minutes kept) {
        var all = new ArrayList<>(minutes);
        all.add(kept);
        return new Said(comments, all);
    }
}
