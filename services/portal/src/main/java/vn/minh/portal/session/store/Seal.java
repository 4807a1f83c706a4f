package vn.minh.portal.session.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import vn.minh.portal.session.SessionId;

/**
 * Opens with the session's id only, which nobody but the browser has: whoever steals the database or a backup of it
 * has neither tokens nor a session, and there is no master key to lose.
 */
final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** Under which the row is found; says nothing about the id. */
    static byte[] hash(SessionId id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.value().getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] close(SessionId id, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, id, nonce, plain);
        var both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    static byte[] open(SessionId id, byte[] sealed) {
        return run(
                Cipher.DECRYPT_MODE,
                id,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private static byte[] run(int mode, SessionId id, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(id), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(hash(id));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a browser session cannot be sealed or opened", e);
        }
    }

    private static SecretKey key(SessionId id) throws GeneralSecurityException {
        var parameters = HKDFParameterSpec.ofExtract()
                .addIKM(id.value().getBytes(UTF_8))
                .thenExpand("minh browser session".getBytes(UTF_8), KEY_BYTES);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters);
    }
}
