package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import vn.minh.assessment.organization.OrgUnits;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/** Use case, first half: a client for a program of the unit, which gets no token yet. */
@ApplicationScoped
public class OpenSoftwareClient {

    public record Command(SoftwareEntry entry, Actor actor) {}

    /** @param clientId made of unit and name: the unit's second program of a name is a repeat of the first */
    public record Opened(String clientId, OpenAccount.Opened account) {}

    private final Accounts accounts;
    private final OrgUnits units;

    OpenSoftwareClient(Accounts accounts, OrgUnits units) {
        this.accounts = accounts;
        this.units = units;
    }

    public Uni<Opened> handle(Command command) {
        var entry = command.entry();
        var actor = command.actor();
        var code = entry.unit() == null ? actor.unit() : entry.unit();
        PeopleRights.unit(code, actor);
        var name = entry.read();
        var clientId = "pm." + code.toLowerCase(Locale.ROOT) + "." + name;
        return OpenAccount.known(units, code)
                .chain(() -> accounts.prepareSoftware(new Accounts.NewSoftware(clientId, name, code)))
                .map(account -> new Opened(clientId, new OpenAccount.Opened(code, Set.of(Role.CONTRIBUTOR), account)));
    }
}
