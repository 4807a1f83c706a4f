package vn.minh.assessment.workbook;

import java.util.List;

/**
 * What a file would change or has changed.
 *
 * @param faults every cell that stands against it; while there is one, nothing is written
 * @param version of the dossier afterwards
 */
public record Outcome(List<Change> changes, List<CellFault> faults, List<Overtaken> overtaken, long version) {

    public Outcome {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
        overtaken = List.copyOf(overtaken);
    }

    Outcome at(long next) {
        return new Outcome(changes, faults, overtaken, next);
    }
}
