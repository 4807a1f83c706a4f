package vn.minh.assessment.workbook;

import java.util.ArrayList;
import java.util.List;

/** What came of holding a file against the dossier: what it says otherwise, and what is wrong with it. */
record Compared(List<Edit> edits, List<CellFault> faults, List<Overtaken> overtaken) {

    static Compared nothing() {
        return new Compared(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
