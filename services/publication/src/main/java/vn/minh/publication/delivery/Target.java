package vn.minh.publication.delivery;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One sector database, as the operator set it.
 *
 * @param name part of a delivery's identity: another name is another sector database
 * @param url where it listens; there for the HTTP way only
 * @param token what it knows us by; absent when it asks for none
 */
public record Target(
        String name, Way way, @Nullable URI url, @Nullable String token) {

    public Target {
        if (way == Way.HTTP && !isHttp(url)) {
            throw new IllegalArgumentException("sector database “" + name + "” speaks HTTP and needs a url");
        }
    }

    private static boolean isHttp(@Nullable URI url) {
        return url != null
                && url.getHost() != null
                && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()));
    }

    public static Target on(String name, Way way) {
        return new Target(name, way, null, null);
    }

    /** Without the token: this is what logs show. */
    @Override
    public String toString() {
        return name + " (" + way + ")";
    }
}
