package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.minh.assessment.organization.OrgUnit;
import vn.minh.assessment.organization.OrgUnits;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/**
 * Use case, first half of an invitation: the account, still closed. It comes before the row because the identity
 * provider makes the id; whatever happens in between, the same invitation again goes on from there.
 */
@ApplicationScoped
public class OpenAccount {

    public record Command(InvitationEntry entry, Actor actor) {}

    /** @param roles what the person is let in as */
    public record Opened(String unit, Set<String> roles, Accounts.Prepared account) {}

    private final Accounts accounts;
    private final OrgUnits units;

    OpenAccount(Accounts accounts, OrgUnits units) {
        this.accounts = accounts;
        this.units = units;
    }

    public Uni<Opened> handle(Command command) {
        var entry = command.entry();
        var actor = command.actor();
        var code = entry.unit() == null ? actor.unit() : entry.unit();
        PeopleRights.unit(code, actor);
        PeopleRights.ceiling(entry.asked(), actor);
        return known(units, code)
                .map(unit -> entry.read(code, unit.kind()))
                .chain(accounts::prepare)
                .map(account -> new Opened(code, entry.asked(), account));
    }

    static Uni<OrgUnit> known(OrgUnits units, String code) {
        return units.byCode(List.of(code))
                .map(known -> Optional.ofNullable(known.get(code))
                        .orElseThrow(() -> new Rejected(new NotFound("org-unit", code))));
    }
}
