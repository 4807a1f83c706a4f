package vn.minh.portal.dossier;

import java.util.List;
import java.util.UUID;

/** A dossier in the list of assessment. */
public record DossierLine(
        UUID id, String schoolYear, boolean demonstration, String status, List<String> moves, long version) {

    public DossierLine {
        moves = List.copyOf(moves);
    }
}
