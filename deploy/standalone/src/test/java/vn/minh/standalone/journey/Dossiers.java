package vn.minh.standalone.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.minh.standalone.Platform;
import vn.minh.standalone.demo.Rehearsal;

/** Dossiers of THCS Vĩnh Quỳnh that wait for the principal: one for each school year, since a year has only one. */
record Dossiers(Rehearsal rehearsal) {

    record Signed(String id, String schoolYear) {}

    static Dossiers of(Platform platform) {
        return new Dossiers(new Rehearsal(platform));
    }

    List<Signed> signed(int howMany) {
        return IntStream.range(0, howMany).mapToObj(_ -> signed()).toList();
    }

    Signed signed() {
        var year = rehearsal.freeYear();
        return new Signed(rehearsal.signedDossier(year), year);
    }

    void approve(Signed dossier) {
        rehearsal.approve(dossier.id());
    }

    void foundTeam(Signed dossier) {
        rehearsal.foundTeam(dossier.id());
    }

    boolean needsSecondReading(Signed dossier) {
        return rehearsal.needsSecondReading(inQueue(dossier).orElseThrow());
    }

    Optional<String> inQueue(Signed dossier) {
        return rehearsal.inQueue(dossier.id(), dossier.schoolYear());
    }
}
