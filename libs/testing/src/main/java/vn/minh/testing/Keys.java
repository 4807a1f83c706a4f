package vn.minh.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key that signs test tokens: made anew for each test JVM, kept nowhere else. */
record Keys(PrivateKey privateKey, String publicKey) {

    /** The pair the service under test believes. */
    static Keys ofTest() {
        var both = Shared.once("tokens.keys", () -> {
            var pair = generate();
            return encode(pair.getPrivate().getEncoded()) + ":"
                    + encode(pair.getPublic().getEncoded());
        });
        int colon = both.indexOf(':');
        return new Keys(decode(both.substring(0, colon)), both.substring(colon + 1));
    }

    static PrivateKey ofStranger() {
        return generate().getPrivate();
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static PrivateKey decode(String key) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
