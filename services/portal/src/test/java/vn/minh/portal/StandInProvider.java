package vn.minh.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;

/**
 * Speaks OpenID Connect as far as a confidential client with code flow and PKCE needs it, and checks what such a client
 * owes: its secret, and the verifier that belongs to the challenge. Who signs in stands in the address ({@code as}).
 */
final class StandInProvider {

    static final String CLIENT_SECRET = "a secret of the test";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair key = pair();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final HttpServer server = server();

    private record Granted(Who who, String nonce) {}

    private final Map<String, Granted> refreshable = new ConcurrentHashMap<>();

    String start() {
        server.createContext("/realms/minh/.well-known/openid-configuration", this::discovery);
        server.createContext("/realms/minh/auth", this::signIn);
        server.createContext("/realms/minh/token", this::token);
        server.createContext("/realms/minh/certs", this::keys);
        server.createContext("/realms/minh/logout", this::signOut);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return realm();
    }

    void stop() {
        server.stop(0);
    }

    private String realm() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/minh";
    }

    private void discovery(HttpExchange http) throws IOException {
        answer(
                http,
                200,
                Map.of(
                        "issuer", realm(),
                        "authorization_endpoint", realm() + "/auth",
                        "token_endpoint", realm() + "/token",
                        "jwks_uri", realm() + "/certs",
                        "end_session_endpoint", realm() + "/logout"));
    }

    private void signIn(HttpExchange http) throws IOException {
        var asked = parameters(http.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        redirect(http, asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    private void signOut(HttpExchange http) throws IOException {
        redirect(http, parameters(http.getRequestURI().getRawQuery()).getOrDefault("post_logout_redirect_uri", "/"));
    }

    private void token(HttpExchange http) throws IOException {
        var asked = parameters(new String(http.getRequestBody().readAllBytes(), UTF_8));
        if (!knowsTheSecret(http, asked)) {
            answer(http, 401, Map.of("error", "invalid_client"));
            return;
        }
        var granted = "refresh_token".equals(asked.get("grant_type"))
                ? refreshable.get(asked.getOrDefault("refresh_token", ""))
                : redeemed(codes.remove(asked.getOrDefault("code", "")), asked.getOrDefault("code_verifier", ""));
        if (granted == null) {
            answer(http, 400, Map.of("error", "invalid_grant"));
        } else if (asked.containsKey("refresh_token") && !granted.who().renewable()) {
            http.close();
        } else {
            answer(http, 200, tokens(granted));
        }
    }

    private static boolean knowsTheSecret(HttpExchange http, Map<String, String> asked) {
        var basic = "Basic " + Base64.getEncoder().encodeToString(("minh-portal:" + CLIENT_SECRET).getBytes(UTF_8));
        return basic.equals(http.getRequestHeaders().getFirst("Authorization"))
                || CLIENT_SECRET.equals(asked.get("client_secret"));
    }

    private static @Nullable Granted redeemed(@Nullable Map<String, String> asked, String verifier) throws IOException {
        return asked != null
                        && "S256".equals(asked.get("code_challenge_method"))
                        && sha256(verifier).equals(asked.get("code_challenge"))
                ? new Granted(Who.read(asked.getOrDefault("as", "")), asked.getOrDefault("nonce", ""))
                : null;
    }

    private Map<String, Object> tokens(Granted granted) {
        var refresh = UUID.randomUUID().toString();
        refreshable.put(refresh, granted);
        return Map.of(
                "access_token", signed(claims(granted, List.of("minh-api"))),
                "id_token", signed(claims(granted, List.of("minh-portal"))),
                "refresh_token", refresh,
                "token_type", "Bearer",
                "expires_in", granted.who().life());
    }

    private Map<String, Object> claims(Granted granted, List<String> audience) {
        var who = granted.who();
        var now = Instant.now().getEpochSecond();
        var claims = new HashMap<String, Object>(Map.of(
                "iss", realm(),
                "sub", who.id(),
                "aud", audience,
                "azp", "minh-portal",
                "jti", UUID.randomUUID().toString(),
                "iat", now,
                "exp", now + who.life(),
                "name", who.name(),
                "realm_access", Map.of("roles", who.roles())));
        claims.put("nonce", granted.nonce());
        if (!who.unit().isEmpty()) {
            claims.put("unit", who.unit());
        }
        return claims;
    }

    private void keys(HttpExchange http) throws IOException {
        var publicKey = (RSAPublicKey) key.getPublic();
        answer(
                http,
                200,
                Map.of(
                        "keys",
                        List.of(Map.of(
                                "kid", "test",
                                "kty", "RSA",
                                "alg", "RS256",
                                "use", "sig",
                                "n", unsigned(publicKey.getModulus()),
                                "e", unsigned(publicKey.getPublicExponent())))));
    }

    private String signed(Map<String, Object> claims) {
        var text = part(Map.of("alg", "RS256", "typ", "JWT", "kid", "test")) + "." + part(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return text + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, Object> json) {
        try {
            return BASE64.encodeToString(Wire.mapper().writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return BASE64.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String sha256(String text) {
        try {
            return BASE64.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String text) {
        var found = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            int equals = pair.indexOf('=');
            found.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return found;
    }

    private static void redirect(HttpExchange http, String to) throws IOException {
        http.getResponseHeaders().set("Location", to);
        http.sendResponseHeaders(302, -1);
        http.close();
    }

    private static void answer(HttpExchange http, int status, Object body) throws IOException {
        var bytes = Wire.mapper().writeValueAsBytes(body);
        http.getResponseHeaders().set("Content-Type", "application/json");
        http.sendResponseHeaders(status, bytes.length);
        try (var out = http.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
