package vn.minh.portal.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.portal.api.Listed;
import vn.minh.portal.api.Reply;
import vn.minh.portal.page.PageRefused;
import vn.minh.portal.page.Section;
import vn.minh.portal.person.Person;

/** Gathers what the pages of comparisons show. */
@ApplicationScoped
public class ReadReconciliations {

    private final Reconciliations reconciliations;

    ReadReconciliations(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    public ReconciliationsSight list(
            Person person, Asking filled, @Nullable String schoolYear, @Nullable String after) {
        var page = reconciliations.list(person, schoolYear, after);
        return new ReconciliationsSight(
                person.hasAny(Role.ADMINISTRATOR, Role.DEPARTMENT_OFFICER),
                person.hasAny(Role.ADMINISTRATOR) ? null : person.unit(),
                filled,
                schoolYear,
                Section.of(page),
                page.maybe().map(Listed::next).orElse(null));
    }

    public ReconciliationSight one(Person person, UUID id, @Nullable String authority, @Nullable String after) {
        var run = PageRefused.orHere(reconciliations.get(person, id));
        Reply<Listed<Difference>> found = run.value().isCompared()
                ? reconciliations.differences(person, id, authority, after)
                : new Reply.Here<>(new Listed<>(List.of(), null), 0);
        return new ReconciliationSight(
                run.value(),
                run.version(),
                authority,
                Section.of(found),
                found.maybe().map(Listed::next).orElse(null));
    }
}
