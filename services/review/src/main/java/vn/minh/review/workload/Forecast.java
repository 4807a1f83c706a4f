package vn.minh.review.workload;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When everything that is open will be done if work goes on as it went: one dossier after the other, those whose last
 * day comes first first. No other order makes the worst delay smaller.
 *
 * @param lines every open dossier once, in the order of work
 */
public record Forecast(Pace pace, List<Line> lines) {

    /**
     * An open dossier and the day it will be done.
     *
     * @param doneOn absent as long as nobody has a pace
     * @param lateBy days after its last day; 0 when it will be in time or has no last day
     */
    public record Line(OpenDossier dossier, @Nullable LocalDate doneOn, long lateBy) {

        public boolean isMissed() {
            return lateBy > 0;
        }
    }

    private static final Comparator<OpenDossier> ORDER_OF_WORK = comparing(
                    OpenDossier::lastDay, nullsLast(naturalOrder()))
            .thenComparing(OpenDossier::openedAt)
            .thenComparing(OpenDossier::review);

    public Forecast {
        lines = List.copyOf(lines);
    }

    public static Forecast of(List<OpenDossier> open, Pace pace, LocalDate today) {
        var lines = new ArrayList<Line>();
        for (var dossier : open.stream().sorted(ORDER_OF_WORK).toList()) {
            lines.add(line(dossier, pace, lines.size() + 1, today));
        }
        return new Forecast(pace, lines);
    }

    /** What will miss its last day, the worst first; without a pace: what has missed it. */
    public List<Line> missed() {
        return lines.stream()
                .filter(Line::isMissed)
                .sorted(comparing(Line::lateBy).reversed())
                .toList();
    }

    /** The day on which nothing is open any more; empty when nothing is open or nobody can say. */
    public Optional<LocalDate> throughOn() {
        return lines.stream().map(Line::doneOn).filter(Objects::nonNull).max(naturalOrder());
    }

    private static Line line(OpenDossier dossier, Pace pace, int nth, LocalDate today) {
        var done = pace.isKnown() ? dossier.notBefore(pace.dayOf(nth, today)) : null;
        var atLeast = done == null ? today : done;
        var last = dossier.lastDay();
        return new Line(dossier, done, last == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(last, atLeast)));
    }
}
