package vn.minh.assessment.people.store;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.people.Account;
import vn.minh.assessment.people.Accounts;
import vn.minh.assessment.people.Standing;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Invalid;

/** The accounts of people; those of software are beside it. */
@ApplicationScoped
class KeycloakAccounts implements Accounts {

    private static final int MOST = 1000;

    /** No letter that is taken for another when somebody types it. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int PASSWORD = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Keycloak keycloak;
    private final KeycloakRoles roles;
    private final KeycloakClients clients;

    KeycloakAccounts(Keycloak keycloak, KeycloakRoles roles, KeycloakClients clients) {
        this.keycloak = keycloak;
        this.roles = roles;
        this.clients = clients;
    }

    @Override
    public Uni<Optional<Account>> find(String id) {
        return user(id).flatMap(found -> found.map(user -> roles.of(id).map(held -> Optional.of(account(user, held))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    @Override
    public Uni<List<Account>> ofUnit(String unit) {
        var path = "/users?briefRepresentation=false&max=" + MOST + "&q=" + encode("unit:" + unit, UTF_8);
        return keycloak.get(path, 200)
                .map(answer -> answer.array().stream()
                        .map(user -> account((JsonObject) user, Set.of()))
                        .filter(account -> account.unit().equals(unit))
                        .toList());
    }

    @Override
    public Uni<Prepared> prepare(New account) {
        var user = new JsonObject()
                .put("username", account.username())
                .put("firstName", account.name())
                .put("enabled", false)
                .put("attributes", new JsonObject().put("unit", new JsonArray().add(account.unit())));
        if (account.email() != null) {
            user.put("email", account.email());
        }
        return keycloak.post("/users", user, 201, 409, 400).flatMap(answer -> switch (answer.status()) {
            case 201 -> Uni.createFrom().item(new Prepared(answer.made(), true));
            case 409 -> there(account);
            default ->
                throw new Rejected(new Invalid(new Fault(
                        "account-refused",
                        "username",
                        "Máy chủ tài khoản không nhận tên đăng nhập, tên hoặc địa chỉ thư này.",
                        "Sửa rồi gửi lại.")));
        });
    }

    /** What an interrupted try left has neither password nor role, so that whoever gets it takes nothing over. */
    private Uni<Prepared> there(New account) {
        var path = "/users?exact=true&briefRepresentation=false&username=" + encode(account.username(), UTF_8);
        return keycloak.get(path, 200).flatMap(answer -> {
            if (answer.array().isEmpty()) {
                throw new Rejected(new Conflict(
                        "email-taken", "Địa chỉ thư này đã có người dùng.", "Dùng địa chỉ khác hoặc bỏ trống."));
            }
            var user = answer.array().getJsonObject(0);
            var id = user.getString("id");
            boolean closed = !user.getBoolean("enabled") && unit(user).equals(account.unit());
            return closed
                    ? Uni.combine()
                            .all()
                            .unis(hasCredentials(id), roles.of(id))
                            .with((has, held) -> new Prepared(id, !has && held.isEmpty()))
                    : Uni.createFrom().item(new Prepared(id, false));
        });
    }

    @Override
    public Uni<Prepared> prepareSoftware(NewSoftware software) {
        return clients.prepare(software);
    }

    @Override
    public Uni<String> newSecret(String clientId) {
        return clients.newSecret(clientId);
    }

    @Override
    public Uni<Optional<String>> firstPassword(String id) {
        return Uni.combine().all().unis(user(id), hasCredentials(id)).asTuple().flatMap(known -> {
            boolean unused = known.getItem1()
                    .map(user -> user.getJsonArray("requiredActions", new JsonArray()))
                    .filter(actions -> actions.contains("UPDATE_PASSWORD"))
                    .isPresent();
            if (known.getItem2() && !unused) {
                return Uni.createFrom().item(Optional.empty());
            }
            var password = password();
            var credential = new JsonObject()
                    .put("type", "password")
                    .put("value", password)
                    .put("temporary", true);
            return keycloak.put("/users/" + id + "/reset-password", credential, 204)
                    .replaceWith(Optional.of(password));
        });
    }

    @Override
    public Uni<Void> follow(String id, Standing standing) {
        return user(id).flatMap(found -> found.map(user -> follow(id, user, standing))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> follow(String id, JsonObject user, Standing standing) {
        var enabled = user.getBoolean("enabled") == standing.enabled()
                ? Uni.createFrom().voidItem()
                : keycloak.put("/users/" + id, user.put("enabled", standing.enabled()), 204)
                        .replaceWithVoid();
        return enabled.chain(() -> roles.follow(id, standing))
                .chain(() -> standing.enabled()
                        ? Uni.createFrom().voidItem()
                        : keycloak.post("/users/" + id + "/logout", null, 204).replaceWithVoid());
    }

    private Uni<Optional<JsonObject>> user(String id) {
        return keycloak.get("/users/" + encode(id, UTF_8), 200, 404)
                .map(answer -> answer.status() == 404 ? Optional.empty() : Optional.of(answer.object()));
    }

    private Uni<Boolean> hasCredentials(String id) {
        return keycloak.get("/users/" + id + "/credentials", 200)
                .map(answer -> !answer.array().isEmpty());
    }

    private static Account account(JsonObject user, Set<String> held) {
        var username = user.getString("username");
        return new Account(
                user.getString("id"),
                username,
                name(user.getString("firstName"), user.getString("lastName")),
                user.getString("email"),
                unit(user),
                username.startsWith(KeycloakClients.PREFIX),
                user.getBoolean("enabled"),
                held);
    }

    private static String unit(JsonObject user) {
        var unit = user.getJsonObject("attributes", new JsonObject()).getJsonArray("unit", new JsonArray());
        return unit.isEmpty() ? "" : unit.getString(0);
    }

    private static String name(@Nullable String... parts) {
        return String.join(
                        " ",
                        java.util.Arrays.stream(parts)
                                .filter(part -> part != null)
                                .toList())
                .strip();
    }

    private static String password() {
        var text = new StringBuilder(PASSWORD);
        for (int i = 0; i < PASSWORD; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
