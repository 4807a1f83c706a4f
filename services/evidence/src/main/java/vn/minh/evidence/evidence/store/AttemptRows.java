package vn.minh.evidence.evidence.store;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.evidence.Attempt;
import vn.minh.evidence.evidence.Contents;
import vn.minh.evidence.evidence.EvidenceCode;
import vn.minh.evidence.evidence.Refusal;
import vn.minh.evidence.evidence.State;
import vn.minh.evidence.evidence.Version;
import vn.minh.evidence.evidence.store.AttemptRow.Outcome;

/** All attempts of one piece of evidence, oldest first. */
record AttemptRows(List<AttemptRow> rows) {

    AttemptRows {
        rows = rows.stream().sorted(comparing(row -> row.number)).toList();
    }

    /** Brings them to what the state says; the answer is a row to add, where something is newly awaited. */
    @Nullable AttemptRow take(UUID evidence, State next, Instant now) {
        return switch (next) {
            case State.Announced announced -> awaited(evidence, announced.attempt());
            case State.Kept kept -> take(evidence, kept.contents(), now);
            case State.Refused refused -> {
                rows.getLast().refuse(refused.refusal());
                yield null;
            }
            case State.Dropped dropped -> {
                settle(null, null, dropped.at());
                yield null;
            }
        };
    }

    private @Nullable AttemptRow take(UUID evidence, Contents contents, Instant now) {
        for (var version : contents.versions()) {
            keep(version);
        }
        var awaited = contents.replacement();
        settle(awaited, contents.refusal(), now);
        return awaited == null ? null : awaited(evidence, awaited);
    }

    private @Nullable AttemptRow awaited(UUID evidence, Attempt attempt) {
        return rows.stream().anyMatch(row -> row.number == attempt.number()) ? null : AttemptRow.of(evidence, attempt);
    }

    private void keep(Version version) {
        rows.stream()
                .filter(row -> row.number == version.attempt().number() && row.outcome == Outcome.AWAITED)
                .forEach(row -> row.keep(version));
    }

    /** What is awaited no more was refused, or nobody brought it. */
    private void settle(@Nullable Attempt awaited, @Nullable Refusal refusal, Instant now) {
        var left = rows.stream()
                .filter(row -> row.outcome == Outcome.AWAITED)
                .filter(row -> awaited == null || row.number != awaited.number());
        left.forEach(row -> {
            if (refusal == null) {
                row.lapse(now);
            } else {
                row.refuse(refusal);
            }
        });
    }

    Attempt first() {
        return rows.getFirst().toAttempt();
    }

    Attempt last() {
        return rows.getLast().toAttempt();
    }

    Refusal refusal() {
        return rows.getLast().toRefusal();
    }

    Contents contents(EvidenceCode code) {
        var versions = new ArrayList<Version>();
        rows.stream()
                .filter(row -> row.outcome == Outcome.KEPT)
                .sorted(comparing(row -> Objects.requireNonNull(row.version)))
                .forEach(row -> versions.add(row.toVersion()));
        var latest = rows.getLast();
        return new Contents(
                code,
                versions,
                latest.number,
                latest.outcome == Outcome.AWAITED ? latest.toAttempt() : null,
                latest.outcome == Outcome.REFUSED ? latest.toRefusal() : null);
    }
}
