package vn.minh.assessment.council;

import java.util.List;

/**
 * A council as somebody sees it.
 *
 * @param moves what she may do with it now: change, assign, ask
 */
public record Worked(Council council, List<String> moves) {

    static Worked of(Dossier dossier, Council council, Standing before) {
        var now = new Standing(before.actor(), before.unit(), council, before.positions(), before.today());
        return new Worked(council, Rights.moves(dossier, now));
    }
}
