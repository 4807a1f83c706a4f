package vn.minh.portal.recognition;

import java.util.UUID;

/** Two forms on one page that ask the same door for different things: each has a key of its own. */
public record Keys(String official, String demonstration) {

    public static Keys fresh() {
        return new Keys(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    }

    /** One form keeps its key: whether its answer got lost is not known. */
    public static Keys keeping(String key, boolean ofDemonstration) {
        var fresh = fresh();
        return ofDemonstration ? new Keys(fresh.official, key) : new Keys(key, fresh.demonstration);
    }

    String of(boolean isDemonstration) {
        return isDemonstration ? demonstration : official;
    }
}
