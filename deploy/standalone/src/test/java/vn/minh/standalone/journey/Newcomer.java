package vn.minh.standalone.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.minh.standalone.Platform;

/** Somebody who comes for the first time, with the password she was given. */
record Newcomer(String username) {

    static Newcomer of(String username) {
        return new Newcomer(username);
    }

    /** Signs in at the portal and chooses her own password, which is the answer. */
    String comes(Chromium chromium, Platform platform, String firstPassword) {
        var own = "Moi-" + UUID.randomUUID();
        var page = chromium.page();
        page.navigate(platform.address("portal") + "/dang-nhap");
        page.locator("#username").fill(username);
        page.locator("#password").fill(firstPassword);
        page.locator("#kc-login").click();
        page.locator("#password-new").fill(own);
        page.locator("#password-confirm").fill(own);
        page.locator("[type=submit]").first().click();
        page.waitForURL(platform.address("portal") + "/viec-cua-toi");
        return own;
    }

    static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> roles(String token) {
        var roles = new ArrayList<String>();
        claims(token).path("realm_access").path("roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }
}
