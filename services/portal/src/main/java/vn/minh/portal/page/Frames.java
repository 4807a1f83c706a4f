package vn.minh.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.portal.person.Visitor;

/** The frame of the page at hand. */
@ApplicationScoped
public class Frames {

    private final Visitor visitor;
    private final String register;

    Frames(Visitor visitor, @ConfigProperty(name = "minh.publication.public-url") String register) {
        this.visitor = visitor;
        this.register = register;
    }

    public Frame plain() {
        return new Frame(visitor.seen().orElse(null), null, register, false);
    }

    /** Where nobody may be waited for: an error may come before it is known who asks. */
    public Frame bare() {
        return new Frame(null, null, register, false);
    }

    /** Where everybody sees what was recognised. */
    public String publicPageOf(String unit) {
        return register + "/truong/" + unit;
    }

    /** Where everybody checks whether a certificate still counts. */
    public String checkOf(String verificationCode) {
        return register + "/xac-minh/" + verificationCode;
    }
}
