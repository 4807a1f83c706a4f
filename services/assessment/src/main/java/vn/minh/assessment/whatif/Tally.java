package vn.minh.assessment.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.minh.contracts.IndicatorSetRef;

/** What a trial came to so far; only units whose level changes are kept. */
public final class Tally {

    /** How many units went from one level to another. */
    public record Moved(int from, int to, int units) {}

    private record Step(int from, int to) implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            int byFrom = Integer.compare(from, other.from);
            return byFrom != 0 ? byFrom : Integer.compare(to, other.to);
        }
    }

    private final Trial trial;
    private final TreeMap<Step, Integer> steps = new TreeMap<>();
    private final List<Outcome.Changed> changed = new ArrayList<>();
    private final List<Outcome.Ungradable> ungradable = new ArrayList<>();
    private int dossiers;

    Tally(Trial trial) {
        this.trial = trial;
    }

    void add(Outcome outcome) {
        dossiers++;
        switch (outcome) {
            case Outcome.Same(var level) -> count(level, level);
            case Outcome.Changed change -> {
                count(change.before().level(), change.after().level());
                changed.add(change);
            }
            case Outcome.Ungradable left -> ungradable.add(left);
        }
    }

    private void count(int from, int to) {
        steps.merge(new Step(from, to), 1, Integer::sum);
    }

    public IndicatorSetRef tried() {
        return trial.tried();
    }

    /** Whether answers were carried over a way that nobody recorded. */
    public boolean restsOnAProposal() {
        return trial.wayIsProposal();
    }

    /** How many dossiers were looked at. */
    public int dossiers() {
        return dossiers;
    }

    /** From level to level, those that stay among them. */
    public List<Moved> moved() {
        return steps.entrySet().stream()
                .map(entry -> new Moved(entry.getKey().from(), entry.getKey().to(), entry.getValue()))
                .toList();
    }

    /** By unit. */
    public List<Outcome.Changed> changed() {
        return List.copyOf(changed);
    }

    public List<Outcome.Ungradable> ungradable() {
        return List.copyOf(ungradable);
    }
}
