package vn.minh.assessment.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.Reform.Decision;
import vn.minh.assessment.organization.Reform.Entered;
import vn.minh.assessment.organization.Reform.Line;

/**
 * A reform as it is sent, not yet read.
 *
 * @param units that begin with it or whose entry changes with it, as in an import of the directory
 */
public record ReformEntry(
        @Nullable String code,
        @Nullable String title,
        @Nullable String decisionNumber,
        @Nullable String decidedOn,
        @Nullable String effectiveOn,
        @Nullable List<OrgUnitEntry> units,
        @Nullable List<StepEntry> steps) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NUMBER = 64;

    /**
     * The reform it means; refused whole with every fault.
     *
     * @param ofSteps where the steps stand
     */
    Reform read(Reading reading, Reading ofSteps) {
        var readCode = reading.unitCode("code", code);
        var readTitle = reading.text("title", title, LONGEST_TITLE);
        var number = reading.text("decisionNumber", decisionNumber, LONGEST_NUMBER);
        var decided = reading.day("decidedOn", decidedOn);
        var day = reading.day("effectiveOn", effectiveOn);
        var entered = units(reading.within("units"));
        var lines = lines(ofSteps);
        if ((units == null || units.isEmpty()) && (steps == null || steps.isEmpty())) {
            reading.missing("steps");
        }
        Recorded.refuseTooMany(reading, entered.size() + lines.size());
        reading.verify();
        if (readCode == null || readTitle == null || number == null || decided == null || day == null) {
            throw new IllegalStateException("a field without a value is a fault");
        }
        return new Reform(readCode, readTitle, new Decision(number, decided), day, entered, lines);
    }

    private List<Entered> units(Reading reading) {
        var read = new ArrayList<Entered>();
        for (int i = 0; units != null && i < units.size(); i++) {
            var at = reading.entry(i);
            var entry = units.get(i);
            var unit = entry == null ? at.<OrgUnit>missing("code") : entry.read(at);
            if (unit != null) {
                read.add(new Entered(at.place(), unit));
            }
        }
        return read;
    }

    private List<Line> lines(Reading reading) {
        var read = new ArrayList<Line>();
        for (int i = 0; steps != null && i < steps.size(); i++) {
            var at = reading.entry(i);
            var entry = steps.get(i);
            if (entry == null) {
                at.missing("step");
            } else {
                entry.read(at).forEach(step -> read.add(new Line(at.place(), step)));
            }
        }
        return read;
    }

    /** The same for the same reform, in whatever order and form it was sent. */
    static ReformEntry of(Reform reform) {
        return new ReformEntry(
                reform.code(),
                reform.title(),
                reform.decision().number(),
                reform.decision().on().toString(),
                reform.effectiveOn().toString(),
                reform.units().stream()
                        .map(entered -> OrgUnitEntry.of(entered.unit()))
                        .sorted(Comparator.comparing(entry -> String.valueOf(entry.code())))
                        .toList(),
                StepEntries.of(reform.steps()));
    }
}
