package vn.minh.publication.exchange.web;

import java.time.Instant;
import java.util.UUID;
import vn.minh.publication.exchange.SectorFiles.Counted;

/**
 * What version 1 of the API shows of a sector file. Fields are added, never renamed or removed.
 *
 * @param number within department and year, {@code title} as people call it: {@code 3/2026}
 * @param records how many lines; they are {@code accepted}, {@code rejected}, {@code replaced} (not answered, told again
 *     by a later file) or {@code open}
 */
record SectorFileView(
        UUID id,
        String department,
        String target,
        int year,
        int number,
        String title,
        Instant madeAt,
        int records,
        int accepted,
        int rejected,
        int replaced,
        int open) {

    static SectorFileView of(Counted counted) {
        var file = counted.file();
        var tally = counted.tally();
        return new SectorFileView(
                file.id().value(),
                file.department(),
                file.target(),
                file.year(),
                file.number(),
                file.title(),
                file.madeAt(),
                file.records(),
                tally.accepted(),
                tally.rejected(),
                tally.replaced(),
                tally.open());
    }
}
