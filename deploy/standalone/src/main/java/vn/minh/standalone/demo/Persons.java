package vn.minh.standalone.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;

/** Who stands behind the demonstration's accounts. Each is asked once: to sign in costs Keycloak a tenth of a second. */
final class Persons {

    private final Platform platform;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Persons(Platform platform) {
        this.platform = platform;
    }

    /** The opaque id that events and papers know her by. */
    String of(String account) {
        return known.computeIfAbsent(account, one -> Api.as(platform, one).person());
    }
}
