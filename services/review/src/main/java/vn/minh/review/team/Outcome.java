package vn.minh.review.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a draw came to.
 *
 * @param lots each school that somebody may take, with its team; by code
 * @param loads of every team, what it kept and what it drew
 * @param untaken schools that no team may take, with everybody's tie
 * @param imbalance why loads differ by more than one; absent when they do not
 */
public record Outcome(
        List<Lot> lots,
        List<Load> loads,
        List<Untaken> untaken,
        @Nullable Imbalance imbalance) {

    public record Lot(String school, UUID team) {}

    public record Load(UUID team, int kept, int drawn) {

        public int total() {
            return kept + drawn;
        }
    }

    public record Untaken(String school, List<Hindrance> by) {

        public Untaken {
            by = List.copyOf(by);
        }
    }

    /**
     * Schools of the teams that are too full can go nowhere else: so many must stay with so few in every allotment.
     *
     * @param tooFull teams that only each other could take schools from
     * @param tooEmpty teams that have at least two schools fewer than the fullest
     * @param barred each school drawn by a team that is too full, with the ties that keep it from all others; a team
     *     that drew none is too full by what it kept
     */
    public record Imbalance(List<UUID> tooFull, List<UUID> tooEmpty, List<Barred> barred) {

        public Imbalance {
            tooFull = List.copyOf(tooFull);
            tooEmpty = List.copyOf(tooEmpty);
            barred = List.copyOf(barred);
        }
    }

    public record Barred(String school, UUID team, List<Hindrance> by) {

        public Barred {
            by = List.copyOf(by);
        }
    }

    public Outcome {
        lots = List.copyOf(lots);
        loads = List.copyOf(loads);
        untaken = List.copyOf(untaken);
    }

    public Optional<Imbalance> explanation() {
        return Optional.ofNullable(imbalance);
    }

    public List<String> of(UUID team) {
        return lots.stream()
                .filter(lot -> lot.team().equals(team))
                .map(Lot::school)
                .toList();
    }
}
