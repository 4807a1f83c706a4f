package vn.minh.review.team.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Tie;
import vn.minh.review.team.Draw;
import vn.minh.review.team.Hindrance;
import vn.minh.review.team.Outcome;

/**
 * A draw, as version 1 of the API shows it: what it came to, and all that is needed to repeat it.
 *
 * @param sha256 of the roster, written line by line as decision 13's draw does
 * @param schools that were drawn for
 * @param ties that kept teams from schools
 * @param why absent when loads differ by at most one
 * @param repeatable whether seed and roster come to the same now
 */
record DrawView(
        UUID id,
        UUID campaign,
        String authority,
        long seed,
        String sha256,
        List<String> schools,
        List<Bound> ties,
        List<Outcome.Lot> lots,
        List<Load> loads,
        List<Untaken> untaken,
        @Nullable Why why,
        boolean repeatable,
        String drawnBy,
        Instant drawnAt) {

    record Load(UUID team, int kept, int drawn, int total) {}

    record Bound(UUID team, String school, String person, Tie.Kind kind) {}

    record Untaken(String school, List<Bound> ties) {}

    /** @param text the same in a sentence */
    record Why(String text, List<UUID> tooFull, List<UUID> tooEmpty, List<Barred> barred) {}

    record Barred(String school, UUID team, List<Bound> ties) {}

    /** One line of a list of draws. */
    record Line(
            UUID id,
            UUID campaign,
            String authority,
            long seed,
            String sha256,
            int schools,
            int teams,
            int untaken,
            boolean even,
            String drawnBy,
            Instant drawnAt) {

        static Line of(Draw draw) {
            return new Line(
                    draw.id(),
                    draw.campaign(),
                    draw.authority(),
                    draw.roster().seed(),
                    draw.roster().sha256(),
                    draw.roster().schools().size(),
                    draw.roster().teams().size(),
                    draw.outcome().untaken().size(),
                    draw.outcome().explanation().isEmpty(),
                    draw.by(),
                    draw.at());
        }
    }

    static DrawView of(Draw draw) {
        var outcome = draw.outcome();
        return new DrawView(
                draw.id(),
                draw.campaign(),
                draw.authority(),
                draw.roster().seed(),
                draw.roster().sha256(),
                draw.roster().schools(),
                bound(draw.roster().hindrances()),
                outcome.lots(),
                outcome.loads().stream()
                        .map(load -> new Load(load.team(), load.kept(), load.drawn(), load.total()))
                        .toList(),
                outcome.untaken().stream()
                        .map(one -> new Untaken(one.school(), bound(one.by())))
                        .toList(),
                outcome.explanation().map(DrawView::why).orElse(null),
                draw.isRepeatable(),
                draw.by(),
                draw.at());
    }

    private static Why why(Outcome.Imbalance imbalance) {
        return new Why(
                "Số đơn vị của các đoàn chênh nhau quá một, vì mọi đơn vị của "
                        + imbalance.tooFull().size()
                        + " đoàn nhận nhiều đều có ràng buộc với thành viên của các đoàn còn lại, hoặc đã được giao từ"
                        + " trước; không cách giao nào đều hơn.",
                imbalance.tooFull(),
                imbalance.tooEmpty(),
                imbalance.barred().stream()
                        .map(one -> new Barred(one.school(), one.team(), bound(one.by())))
                        .toList());
    }

    private static List<Bound> bound(List<Hindrance> hindrances) {
        return hindrances.stream()
                .map(one -> new Bound(one.team(), one.school(), one.person(), one.kind()))
                .toList();
    }
}
