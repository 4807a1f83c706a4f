package vn.minh.review.recognition;

import java.util.random.RandomGenerator;

/** Twelve characters that are hard to guess and easy to read aloud: Crockford's base 32 has no I, L, O or U. */
final class VerificationCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private VerificationCode() {}

    static String draw(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
