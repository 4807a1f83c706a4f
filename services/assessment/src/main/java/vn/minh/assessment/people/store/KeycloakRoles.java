package vn.minh.assessment.people.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Predicate;
import vn.minh.assessment.people.Standing;
import vn.minh.domain.Role;

/** Realm roles of an account; those that are not of Minh are not looked at. */
@ApplicationScoped
class KeycloakRoles {

    private static final Set<String> OURS = Set.of(
            Role.CONTRIBUTOR,
            Role.COUNCIL,
            Role.PRINCIPAL,
            Role.REVIEWER,
            Role.AUTHORITY_OFFICER,
            Role.AUTHORITY_HEAD,
            Role.DEPARTMENT_OFFICER,
            Role.ADMINISTRATOR,
            Role.SECTOR_SYSTEM);

    private static final int GRANTED = 204;
    private static final int DUPLICATE = 400;
    private static final int CONFLICT = 409;

    private final Keycloak keycloak;

    KeycloakRoles(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    Uni<Set<String>> of(String user) {
        return keycloak.get(path(user), 200).map(answer -> names(answer.array()));
    }

    Uni<Void> follow(String user, Standing standing) {
        return keycloak.get(path(user), 200).flatMap(answer -> {
            var held = names(answer.array());
            var surplus = pick(answer.array(), standing.withdrawn()::contains);
            return grant(user, standing, held).chain(() -> withdraw(user, surplus));
        });
    }

    private Uni<Void> grant(String user, Standing standing, Set<String> held) {
        if (held.containsAll(standing.granted())) {
            return Uni.createFrom().voidItem();
        }
        return keycloak.get(path(user) + "/available", 200)
                .map(answer -> pick(answer.array(), standing.granted()::contains))
                .flatMap(lacking -> keycloak.post(path(user), lacking, GRANTED, DUPLICATE, CONFLICT))
                .flatMap(answer ->
                        answer.status() == GRANTED ? Uni.createFrom().voidItem() : requireHeld(user, standing));
    }

    /** Somebody granted the same at the same moment, and Keycloak refuses the second: what counts is what is held now. */
    private Uni<Void> requireHeld(String user, Standing standing) {
        return of(user).invoke(now -> {
                    if (!now.containsAll(standing.granted())) {
                        throw Keycloak.away();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> withdraw(String user, JsonArray surplus) {
        return surplus.isEmpty()
                ? Uni.createFrom().voidItem()
                : keycloak.delete(path(user), surplus, 204).replaceWithVoid();
    }

    private static JsonArray pick(JsonArray roles, Predicate<String> wanted) {
        var picked = new JsonArray();
        roles.stream()
                .map(JsonObject.class::cast)
                .filter(role -> wanted.test(role.getString("name")))
                .forEach(picked::add);
        return picked;
    }

    private static Set<String> names(JsonArray roles) {
        return roles.stream()
                .map(role -> ((JsonObject) role).getString("name"))
                .filter(OURS::contains)
                .collect(toUnmodifiableSet());
    }

    private static String path(String user) {
        return "/users/" + user + "/role-mappings/realm";
    }
}
