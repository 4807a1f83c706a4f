package vn.minh.standalone;

import java.io.IOException;
import java.util.Map;

/** How people and programs come in: the realm, what they know, and the tokens they get for it. */
public final class Entrance {

    private static final String DEMONSTRATION = "minh-demo";

    private final String realm;
    private final Secrets secrets;

    Entrance(String realm, Secrets secrets) {
        this.realm = realm;
        this.secrets = secrets;
    }

    /** The issuer of every token. */
    public String realm() {
        return realm;
    }

    /** The password of a demonstration account. */
    public String password(String account) {
        return secrets.of("account." + account);
    }

    /** The secret of a client of the realm. */
    public String clientSecret(String client) {
        return secrets.of("client." + client);
    }

    /**
     * An access token of anybody whose password is known. One after the other: who signs in twice at the same moment is
     * locked out for a while, as if somebody tried passwords.
     */
    public synchronized String token(String account, String password) {
        return granted(Map.of(
                "grant_type", "password",
                "client_id", DEMONSTRATION,
                "client_secret", clientSecret(DEMONSTRATION),
                "username", account,
                "password", password));
    }

    /** An access token of a program. */
    public String clientToken(String client, String secret) {
        return granted(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private String granted(Map<String, String> form) {
        try {
            return Web.grant(realm, form);
        } catch (IOException e) {
            throw new Trouble("Keycloak does not answer at " + realm + ": see ./minh status.", e);
        }
    }
}
