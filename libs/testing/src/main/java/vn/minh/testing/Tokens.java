package vn.minh.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;

/**
 * Access tokens in the shape Keycloak gives them, signed by the test's own key, so that a service checks signature,
 * issuer, audience, expiry and roles as it does in earnest. Each method answers a changed copy.
 *
 * @param subject opaque actor id
 * @param unit code of the unit she works for; absent as for an account that was never given one
 * @param life how long a token is good from the moment it is given
 */
public record Tokens(
        String subject,
        @Nullable String unit,
        List<String> roles,
        String issuer,
        String audience,
        Duration life,
        boolean ownKey) {

    private static final String ISSUER = "https://identity.test/realms/minh";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** Settings that make {@code quarkus-oidc} believe these tokens without an identity provider. */
    static Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key", Keys.ofTest().publicKey(),
                "quarkus.oidc.application-type", "service",
                "quarkus.oidc.token.issuer", ISSUER,
                "quarkus.oidc.token.audience", "minh-api",
                "quarkus.oidc.roles.role-claim-path", "realm_access/roles");
    }

    /** Tokens for this actor, each valid for five minutes, so far without unit and roles. */
    public static Tokens as(String subject) {
        return new Tokens(subject, null, List.of(), ISSUER, "minh-api", Duration.ofMinutes(5), true);
    }

    public Tokens unit(String code) {
        return new Tokens(subject, code, roles, issuer, audience, life, ownKey);
    }

    public Tokens roles(String... names) {
        return new Tokens(subject, unit, List.of(names), issuer, audience, life, ownKey);
    }

    /** Ran out an hour ago. */
    public Tokens expired() {
        return new Tokens(subject, unit, roles, issuer, audience, Duration.ofHours(-1), ownKey);
    }

    /** Meant for another API. */
    public Tokens forAnotherAudience() {
        return new Tokens(subject, unit, roles, issuer, "another-api", life, ownKey);
    }

    /** Signed by the right key, but said to come from another realm. */
    public Tokens fromAnotherIssuer() {
        return new Tokens(subject, unit, roles, "https://identity.test/realms/other", audience, life, ownKey);
    }

    /** Says all the right things, signed by a stranger. */
    public Tokens signedByAnotherKey() {
        return new Tokens(subject, unit, roles, issuer, audience, life, false);
    }

    /** The signed token, for {@code Authorization: Bearer …}; one that was given lately is given again. */
    public String token() {
        return Purse.of(this);
    }

    /** Signing costs more than most requests that carry what was signed. */
    String signed() {
        var signed = part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims());
        return signed + "." + sign(signed, ownKey ? Keys.ofTest().privateKey() : Keys.ofStranger());
    }

    private Map<String, Object> claims() {
        var claims = new TreeMap<String, Object>(Map.of(
                "iss", issuer,
                "sub", subject,
                "aud", List.of(audience, "account"),
                "azp", "minh-portal",
                "typ", "Bearer",
                "jti", UUID.randomUUID().toString(),
                "iat", Instant.now().getEpochSecond(),
                "exp", Instant.now().plus(life).getEpochSecond(),
                "realm_access", Map.of("roles", roles)));
        if (unit != null) {
            claims.put("unit", unit);
        }
        return claims;
    }

    private static String part(Map<String, Object> json) {
        try {
            return BASE64.encodeToString(Wire.mapper().writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(String text, PrivateKey key) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(UTF_8));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
