package vn.minh.assessment.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.Reform.Line;

/** Who follows whom: read from the steps of a reform alone, all of which happen at once. */
final class Succession {

    /** One unit and what it belonged to on the eve. */
    private record Belonging(String unit, String to) {}

    private final Map<String, Line> ending = new LinkedHashMap<>();
    private final Map<String, String> successors = new HashMap<>();
    private final Map<Belonging, String> moves = new HashMap<>();

    Succession(List<Line> lines) {
        var staying = new HashSet<String>();
        lines.forEach(line -> {
            var step = line.step();
            if (step.source().equals(step.target())) {
                staying.add(step.source());
            }
        });
        lines.forEach(line -> take(line, staying));
    }

    private void take(Line line, Set<String> staying) {
        var source = line.step().source();
        var target = line.step().target();
        switch (line.step()) {
            case Step.Merge _, Step.Close _ -> {
                if (!source.equals(target)) {
                    ending.putIfAbsent(source, line);
                    if (target != null) {
                        successors.putIfAbsent(source, target);
                    }
                }
            }
            case Step.Split split -> {
                if (!staying.contains(source)) {
                    ending.putIfAbsent(source, line);
                }
                move(split.unit(), source, split.to());
            }
            case Step.Transfer transfer -> move(transfer.unit(), source, transfer.to());
        }
    }

    private void move(@Nullable String unit, String from, String to) {
        if (unit != null) {
            moves.putIfAbsent(new Belonging(unit, from), to);
        }
    }

    /** The units that end on the eve, each with the step that says so. */
    Map<String, Line> ending() {
        return ending;
    }

    boolean ends(String unit) {
        return ending.containsKey(unit);
    }

    /** Who takes over all of the unit; nothing when it goes on, is split, or just ends. */
    @Nullable String successor(String unit) {
        return successors.get(unit);
    }

    /** Where a unit belongs afterwards that belonged to this one: what names it goes before what takes over all. */
    String next(String unit, String belonging) {
        var named = moves.get(new Belonging(unit, belonging));
        return named != null ? named : whole(belonging);
    }

    /** Where all of it belongs afterwards that no step names. */
    String whole(String belonging) {
        return Objects.requireNonNullElse(successors.get(belonging), belonging);
    }

    /** The units that a step names as leaving this one. */
    Set<String> leaving(String from) {
        var found = new HashSet<String>();
        moves.forEach((belonging, _) -> {
            if (belonging.to().equals(from)) {
                found.add(belonging.unit());
            }
        });
        return found;
    }
}
