package vn.minh.assessment.workbook.web;

import java.util.List;
import vn.minh.assessment.workbook.Address;
import vn.minh.assessment.workbook.CellFault;
import vn.minh.assessment.workbook.Change;
import vn.minh.assessment.workbook.Outcome;
import vn.minh.assessment.workbook.Overtaken;

/**
 * What a file changes.
 *
 * @param acceptable whether the import would take it
 * @param stale whether somebody answered since the file was exported
 * @param version of the dossier
 */
record OutcomeView(
        boolean acceptable,
        boolean stale,
        List<ChangeView> changes,
        List<FaultView> faults,
        List<OvertakenView> overtaken,
        long version) {

    /**
     * @param part of the answer: {@code points}, {@code fields.solution}
     * @param label what the sheet calls it
     * @param old what is there; empty: nothing
     */
    record ChangeView(
            String item, String part, String label, String sheet, String cell, String address, String old, String now) {

        static ChangeView of(Change change) {
            return new ChangeView(
                    change.item(),
                    change.part(),
                    change.label(),
                    change.at().sheet(),
                    change.at().cell(),
                    change.at().toString(),
                    change.before(),
                    change.after());
        }
    }

    /** @param address as a person finds it: {@code Nhóm 1!E7} */
    record FaultView(String sheet, String cell, String address, String value, String code, String why, String next) {

        static FaultView of(CellFault fault) {
            Address at = fault.at();
            return new FaultView(
                    at.sheet(), at.cell(), at.toString(), fault.value(), fault.code(), fault.why(), fault.next());
        }
    }

    /**
     * @param exported version of the answer in the file, {@code current} the one there is
     * @param filledIn whether the file says something else there: then it is refused; else it is left as it is
     */
    record OvertakenView(String item, String address, long exported, long current, boolean filledIn) {

        static OvertakenView of(Overtaken one) {
            return new OvertakenView(one.item(), one.at().toString(), one.exported(), one.current(), one.filledIn());
        }
    }

    static OutcomeView of(Outcome outcome) {
        return new OutcomeView(
                outcome.faults().isEmpty(),
                !outcome.overtaken().isEmpty(),
                outcome.changes().stream().map(ChangeView::of).toList(),
                outcome.faults().stream().map(FaultView::of).toList(),
                outcome.overtaken().stream().map(OvertakenView::of).toList(),
                outcome.version());
    }
}
