package vn.minh.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;

/**
 * The demonstration's accounts, units and sets for services that somebody else runs. Where nothing is remembered of the
 * last time everything is offered again, and what is known is left as it is.
 */
record Sow(Home home, Given given, Progress progress) implements Doors {

    private static final int OK = 200;

    void run() throws IOException {
        var issuer = given.setting("MINH_OIDC_URL") + "/.well-known/openid-configuration";
        var assessment = address("assessment") + "/api/v1/indicator-sets";
        if (!Wait.until(given.patience(), () -> Knock.http(issuer) == OK && Knock.http(assessment) != Knock.NOBODY)) {
            throw new Trouble("the realm at " + issuer + " or assessment at " + assessment + " did not answer within "
                    + given.patience().toSeconds() + " s.");
        }
        Files.createDirectories(home.run(""));
        new Seed(home, this, Prepare.administration(given), new Heard(given.kafka(), this::has)).sow(true);
        progress.say("demonstration", "accounts, units, sets and who reviews: there");
    }

    private boolean has(String service) {
        return given.environment().containsKey(variable(service));
    }

    @Override
    public String address(String part) {
        return given.setting(variable(part));
    }

    @Override
    public String token(String account) {
        try {
            return Web.grant(
                    given.setting("MINH_OIDC_URL"),
                    Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "minh-demo",
                            "client_secret",
                            given.of("client.minh-demo"),
                            "username",
                            account,
                            "password",
                            given.of("account." + account)));
        } catch (IOException e) {
            throw new Trouble("Keycloak does not answer at " + given.setting("MINH_OIDC_URL") + ".", e);
        }
    }

    private static String variable(String part) {
        return "MINH_" + part.toUpperCase(Locale.ROOT) + "_URL";
    }
}
