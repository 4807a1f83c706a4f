package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Transition;

/** The directory. */
public interface OrgUnits {

    /** Which entries to show; an absent part filters nothing. */
    record Filter(
            @Nullable UnitKind kind,
            @Nullable String parent,
            @Nullable String department) {}

    /** The units of some kinds in a department's city that exist on a day. */
    record Scope(String department, Set<UnitKind> kinds, LocalDate day) {}

    /** Those that are known, by code. */
    Uni<Map<String, OrgUnit>> byCode(Collection<String> codes);

    /** By code, after one of them. */
    Uni<List<OrgUnit>> list(Filter filter, String after, int most);

    /** Of whole cities, whatever the day. */
    Uni<List<OrgUnit>> ofDepartments(Set<String> departments);

    Uni<Integer> count(Scope scope);

    /** By code, after one of them. */
    Uni<List<OrgUnit>> within(Scope scope, String after, int most);

    /** Until the end of the transaction nobody else records units: what is checked stays true. */
    Uni<Void> hold();

    Uni<Void> save(List<Transition<OrgUnit>> steps);
}
