package vn.minh.standalone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the realm and its accounts over Keycloak's admin interface, so that no password is ever in a file of ours. */
final class RealmAdministration {

    /** {@code ${client.minh-portal}} or {@code ${url.portal}}; Keycloak's own placeholders have no dot. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(client|url)\\.([a-z.-]+)}");

    private static final int OK = 200;

    private final String keycloak;
    private final String administrator;
    private final String portal;
    private final Passwords secrets;

    /**
     * @param keycloak where Keycloak answers whoever asks from here
     * @param administrator who may make a realm; the password is the secret {@code keycloak.admin}
     * @param portal the portal's address as browsers have it
     */
    RealmAdministration(String keycloak, String administrator, String portal, Passwords secrets) {
        this.keycloak = keycloak;
        this.administrator = administrator;
        this.portal = portal;
        this.secrets = secrets;
    }

    /** @return what was made: the realm with all its clients, the clients that came later, or nothing */
    List<String> makeRealm(String file) throws IOException {
        var realm = Data.JSON.readTree(filled(file));
        if (Knock.http(keycloak + "/realms/minh/.well-known/openid-configuration") == OK) {
            return new RealmAdditions(keycloak + "/admin/realms/minh", token()).addClients(realm);
        }
        expect(201, Web.post(keycloak + "/admin/realms", token(), realm), "the realm minh");
        return List.of("the realm minh");
    }

    /** Makes the accounts that are not there; one that is there keeps its password and what its owner made of it. */
    void makeAccounts(List<Account> accounts) throws IOException {
        var request = Data.JSON.createObjectNode().put("ifResourceExists", "SKIP");
        var users = request.putArray("users");
        for (var account : accounts) {
            users.add(user(account));
        }
        expect(
                200,
                Web.post(keycloak + "/admin/realms/minh/partialImport", token(), request),
                "the demonstration accounts");
    }

    /** A new secret of a client of the realm; the old one opens nothing any more. */
    String renewSecret(String client) throws IOException {
        var clients = keycloak + "/admin/realms/minh/clients";
        var id = Data.JSON
                .readTree(Web.get(clients + "?clientId=" + client, token()).body())
                .path(0)
                .path("id")
                .asText();
        if (id.isEmpty()) {
            throw new Trouble("the realm has no client " + client + ".");
        }
        var answer = Web.post(clients + "/" + id + "/client-secret", token(), Data.JSON.createObjectNode());
        expect(200, answer, "a new secret of " + client);
        return Data.JSON.readTree(answer.body()).path("value").asText();
    }

    private ObjectNode user(Account account) {
        var user = Data.JSON
                .createObjectNode()
                .put("username", account.username())
                .put("firstName", account.name())
                .put("enabled", true);
        user.putObject("attributes").putArray("unit").add(account.unit());
        account.roles().forEach(user.putArray("realmRoles")::add);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", secrets.of(account.secret()))
                .put("temporary", false);
        return user;
    }

    /** The names of the secrets that the realm's clients have. */
    static List<String> clients(String file) {
        return PLACEHOLDER
                .matcher(file)
                .results()
                .filter(found -> found.group(1).equals("client"))
                .map(found -> "client." + found.group(2))
                .toList();
    }

    private String filled(String file) {
        return PLACEHOLDER.matcher(file).replaceAll(found -> {
            var name = found.group(2);
            return Matcher.quoteReplacement(found.group(1).equals("url") ? url(name) : secrets.of("client." + name));
        });
    }

    /** On one machine the portal is called by number and by name; elsewhere it has one address. */
    private String url(String name) {
        return switch (name) {
            case "portal" -> portal;
            case "portal-by-name" -> portal.replace("127.0.0.1", "localhost");
            default -> throw new Trouble("the realm asks for the address of " + name + ", which nobody gives.");
        };
    }

    private String token() throws IOException {
        return Web.grant(
                keycloak + "/realms/master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        administrator,
                        "password",
                        secrets.of("keycloak.admin")));
    }

    private static void expect(int status, HttpResponse<String> answer, String what) {
        if (answer.statusCode() != status) {
            throw new Trouble("Keycloak did not make " + what + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
