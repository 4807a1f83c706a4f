package vn.minh.publication.register;

import java.util.Locale;

/** The code on a certificate, however a citizen types it: lower case, with or without dashes and spaces. */
public final class VerificationCode {

    private VerificationCode() {}

    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
