package vn.minh.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.portal.api.Together;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Person;

/** Gathers what the page of a piece shows: without the piece there is no page, without the rest there is. */
@ApplicationScoped
public class ReadPiece {

    /** Where the service does not say, it will say no in time. */
    private static final UploadLimits UNKNOWN = new UploadLimits(0, null, null, null);

    private final Together together;
    private final Evidences evidences;
    private final Criteria criteria;

    ReadPiece(Together together, Evidences evidences, Criteria criteria) {
        this.together = together;
        this.evidences = evidences;
        this.criteria = criteria;
    }

    public PieceSight handle(Person person, UUID id, @Nullable Integer version) {
        var here = PageRefused.orHere(evidences.get(person, id));
        boolean own = here.value().unit().equals(person.unit()) && person.hasAny(Shelf.KEEPERS);
        var choices = together.ask(() -> own ? criteria.of(person) : List.<Choice>of());
        var limits = together.ask(() -> own ? limits(person) : UNKNOWN);
        return new PieceSight(
                here.value(), own, version, limits.get(), choices.get(), views(person, id), here.version());
    }

    public UploadLimits limits(Person person) {
        return evidences.limits(person).maybe().orElse(UNKNOWN);
    }

    private @Nullable Section<Seen> views(Person person, UUID id) {
        return person.hasAny(Role.PRINCIPAL, Role.DEPARTMENT_OFFICER) ? Section.of(evidences.views(person, id)) : null;
    }
}
