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

    /** {@code ${client.minh-portal}} or {@code ${port.portal}}; Keycloak's own placeholders have no dot. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(client|port)\\.([a-z.-]+)}");

    private final IdentityProvider provider;

    RealmAdministration(IdentityProvider provider) {
        this.provider = provider;
    }

    void makeRealm(String file) throws IOException {
        var realm = Data.JSON.readTree(filled(file));
        if (provider.ready()) {
            new RealmAdditions(provider.address() + "/admin/realms/minh", token()).addClients(realm);
            return;
        }
        expect(201, Web.post(provider.address() + "/admin/realms", token(), realm), "the realm minh");
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
                Web.post(provider.address() + "/admin/realms/minh/partialImport", token(), request),
                "the demonstration accounts");
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
                .put("value", provider.secrets().of(account.secret()))
                .put("temporary", false);
        return user;
    }

    private String filled(String file) {
        return PLACEHOLDER.matcher(file).replaceAll(found -> {
            var name = found.group(2);
            return Matcher.quoteReplacement(
                    found.group(1).equals("port")
                            ? Integer.toString(provider.all().of(name))
                            : provider.secrets().of("client." + name));
        });
    }

    private String token() throws IOException {
        return Web.grant(
                provider.address() + "/realms/master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        IdentityProvider.ADMINISTRATOR,
                        "password",
                        provider.secrets().of("keycloak.admin")));
    }

    private static void expect(int status, HttpResponse<String> answer, String what) {
        if (answer.statusCode() != status) {
            throw new Trouble("Keycloak did not make " + what + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
