package vn.minh.evidence.keeping;

import vn.minh.evidence.evidence.Sha256;

/** Where a content is kept: every equal content at the same place. */
public final class Address {

    private static final String ROOT = "sha256/";
    private static final int FOLDER = 2;

    private Address() {}

    public static String of(Sha256 sha256) {
        return ROOT + sha256.hex().substring(0, FOLDER) + "/" + sha256.hex();
    }

    /** The hash that a key stands for; empty when it is no address of ours. */
    public static String hash(String key) {
        var last = key.substring(key.lastIndexOf('/') + 1);
        return Sha256.isHash(last) && key.equals(of(new Sha256(last))) ? last : "";
    }
}
