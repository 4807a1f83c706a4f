package vn.minh.portal.api;

import org.jspecify.annotations.Nullable;

/**
 * A write, as a form asked for it.
 *
 * @param version what the person saw; absent where the API asks for none
 * @param key made with the form: sent twice, it is done once
 * @param body written as JSON, or a {@link Content}; absent: none
 */
public record Move(
        String method,
        String path,
        @Nullable Long version,
        String key,
        @Nullable Object body) {

    public static Move put(String path, long version, String key, @Nullable Object body) {
        return new Move("PUT", path, version, key, body);
    }

    public static Move delete(String path, long version, String key) {
        return new Move("DELETE", path, version, key, null);
    }

    public static Move post(String path, long version, String key, Object body) {
        return new Move("POST", path, version, key, body);
    }

    public static Move post(String path, String key, Object body) {
        return new Move("POST", path, null, key, body);
    }
}
