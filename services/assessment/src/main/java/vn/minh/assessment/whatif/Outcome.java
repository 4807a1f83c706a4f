package vn.minh.assessment.whatif;

import java.util.List;
import java.util.UUID;
import vn.minh.contracts.UnitRef;
import vn.minh.grading.TraceChange;
import vn.minh.grading.Verdict;

/** What a trial makes of one unit. */
public sealed interface Outcome {

    record Same(int level) implements Outcome {}

    /**
     * @param why steps of the two verdicts that differ
     * @param open items that would have to be answered anew; they count nothing here
     * @param carrying what changed on the way from set to set
     */
    record Changed(
            UUID dossier,
            UnitRef unit,
            Verdict before,
            Verdict after,
            List<TraceChange> why,
            List<String> open,
            List<String> carrying)
            implements Outcome {}

    /** Cannot be compared; told, never left out silently. */
    record Ungradable(UUID dossier, UnitRef unit, String why) implements Outcome {}
}
