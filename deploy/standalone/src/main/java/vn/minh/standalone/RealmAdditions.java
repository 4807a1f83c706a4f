package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * Clients that came with a later release, for a realm that was made by an earlier one. What is there is left as it is:
 * it belongs to whoever administers it.
 *
 * @param admin the realm's admin interface
 */
record RealmAdditions(String admin, String token) {

    private static final int CREATED = 201;
    private static final int THERE = 409;

    /** @return the clients that were not there */
    List<String> addClients(JsonNode realm) throws IOException {
        var added = new ArrayList<String>();
        for (var client : realm.path("clients")) {
            var made = Web.post(admin + "/clients", token, client);
            if (made.statusCode() == CREATED) {
                giveRoles(realm, client.path("clientId").asText(), id(made));
                added.add("the client " + client.path("clientId").asText());
            } else if (made.statusCode() != THERE) {
                throw refused("the client " + client.path("clientId").asText(), made);
            }
        }
        return added;
    }

    private void giveRoles(JsonNode realm, String clientId, String client) throws IOException {
        for (var user : realm.path("users")) {
            if (user.path("serviceAccountClientId").asText().equals(clientId)) {
                var account = read("/clients/" + client + "/service-account-user")
                        .path("id")
                        .asText();
                give(
                        account,
                        "/realm",
                        "/roles",
                        Data.each(user.path("realmRoles")).toList());
                for (var of : user.path("clientRoles").properties()) {
                    var owner = read("/clients?clientId=" + of.getKey())
                            .path(0)
                            .path("id")
                            .asText();
                    give(
                            account,
                            "/clients/" + owner,
                            "/clients/" + owner + "/roles",
                            Data.each(of.getValue()).toList());
                }
            }
        }
    }

    private void give(String account, String where, String from, List<JsonNode> names) throws IOException {
        var roles = Data.JSON.createArrayNode();
        for (var role : read(from + "?max=1000")) {
            if (names.contains(role.path("name"))) {
                roles.add(role);
            }
        }
        if (!roles.isEmpty()) {
            var answer = Web.post(admin + "/users/" + account + "/role-mappings" + where, token, roles);
            if (answer.statusCode() != 204) {
                throw refused("roles of a service account", answer);
            }
        }
    }

    private JsonNode read(String path) throws IOException {
        return Data.JSON.readTree(Web.get(admin + path, token).body());
    }

    private static String id(HttpResponse<String> made) {
        var location = made.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Trouble refused(String what, HttpResponse<String> answer) {
        return new Trouble("Keycloak did not make " + what + ": " + answer.statusCode() + " " + answer.body());
    }
}
