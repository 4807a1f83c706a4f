package vn.minh.publication.register.web;

import org.jspecify.annotations.Nullable;
import vn.minh.publication.register.Register;

/**
 * What a code from a certificate proves.
 *
 * @param code as it was typed; empty before anything was typed
 * @param result absent when no certificate has the code
 */
public record CertificatePage(String code, @Nullable ResultCard result, boolean replaced, boolean demonstration) {

    static CertificatePage of(String code, Register.@Nullable Certificate certificate) {
        return certificate == null
                ? new CertificatePage(code, null, false, false)
                : new CertificatePage(
                        code,
                        ResultCard.of(
                                certificate.entry(), new Replacement(certificate.replaces(), certificate.replacedBy())),
                        certificate.replaced(),
                        certificate.entry().demonstration());
    }
}
