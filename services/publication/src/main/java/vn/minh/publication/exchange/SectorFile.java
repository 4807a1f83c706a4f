package vn.minh.publication.exchange;

import java.time.Instant;
import java.util.UUID;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/**
 * One import workbook: what was told to a city's sector database by hand. It has no moves of its own; what it told are
 * facts of the deliveries.
 *
 * @param department code of the department whose city it is for
 * @param target which sector database
 * @param number within department and year, from 1
 * @param records how many lines it has
 */
public record SectorFile(
        Id id, String department, String target, int year, int number, int records, String madeBy, Instant madeAt) {

    public record Id(UUID value) {}

    /** How people call it: {@code 3/2026}. */
    public String title() {
        return number + "/" + year;
    }

    /** Operators and the department of the city; to others it is absent. */
    public SectorFile shownTo(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR) && !actor.worksFor(department)) {
            throw new Rejected(new NotFound("sector-file", id.value().toString()));
        }
        return this;
    }
}
