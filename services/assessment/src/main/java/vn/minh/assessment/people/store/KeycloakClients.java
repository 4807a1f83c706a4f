package vn.minh.assessment.people.store;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.people.Accounts.NewSoftware;
import vn.minh.assessment.people.Accounts.Prepared;

/** Clients of a unit's software: client credentials only, and a unit that stands in the client, not in the request. */
@ApplicationScoped
class KeycloakClients {

    /** How Keycloak calls the account behind a client. */
    static final String PREFIX = "service-account-";

    private final Keycloak keycloak;
    private final KeycloakRoles roles;

    KeycloakClients(Keycloak keycloak, KeycloakRoles roles) {
        this.keycloak = keycloak;
        this.roles = roles;
    }

    /** The secret Keycloak makes now is told to nobody, so nobody gets a token yet. */
    Uni<Prepared> prepare(NewSoftware software) {
        return keycloak.post("/clients", client(software), 201, 409)
                .flatMap(answer ->
                        answer.status() == 201 ? Uni.createFrom().item(answer.made()) : internalId(software.clientId()))
                .flatMap(id -> keycloak.get("/clients/" + id + "/service-account-user", 200))
                .map(answer -> answer.object().getString("id"))
                .flatMap(user -> roles.of(user).map(held -> new Prepared(user, held.isEmpty())));
    }

    Uni<String> newSecret(String clientId) {
        return internalId(clientId)
                .flatMap(id -> keycloak.post("/clients/" + id + "/client-secret", null, 200))
                .map(answer -> answer.object().getString("value"));
    }

    private Uni<String> internalId(String clientId) {
        return keycloak.get("/clients?clientId=" + encode(clientId, UTF_8), 200).map(answer -> {
            if (answer.array().isEmpty()) {
                throw Keycloak.away();
            }
            return answer.array().getJsonObject(0).getString("id");
        });
    }

    private static JsonObject client(NewSoftware software) {
        return new JsonObject()
                .put("clientId", software.clientId())
                .put("name", software.name())
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("clientAuthenticatorType", "client-secret")
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("frontchannelLogout", false)
                .put(
                        "defaultClientScopes",
                        new JsonArray().add("basic").add("roles").add("minh-api"))
                .put("optionalClientScopes", new JsonArray())
                .put("protocolMappers", new JsonArray().add(unitClaim(software.unit())));
    }

    private static JsonObject unitClaim(String unit) {
        return new JsonObject()
                .put("name", "unit of the client")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-hardcoded-claim-mapper")
                .put(
                        "config",
                        new JsonObject()
                                .put("claim.name", "unit")
                                .put("claim.value", unit)
                                .put("jsonType.label", "String")
                                .put("access.token.claim", "true")
                                .put("id.token.claim", "false")
                                .put("userinfo.token.claim", "false")
                                .put("introspection.token.claim", "true"));
    }
}
