package vn.minh.evidence.evidence;

import java.net.URI;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.evidence.inspection.MediaType;
import vn.minh.evidence.webpage.LinkRules;
import vn.minh.evidence.webpage.PageAddress;

/** What somebody says will prove: a file she uploads, or a public page. Nothing of it is believed yet. */
public sealed interface Content {

    /**
     * Bytes for the store.
     *
     * @param name as the uploader's device calls it; shown and offered at download, never part of an address
     * @param size bytes
     */
    record File(String name, MediaType type, long size, Sha256 sha256) implements Content {}

    /** A page that is kept as it is at one moment. */
    record Link(URI address) implements Content {}

    /** Refuses a page that nobody may be sent to, as far as its address tells. */
    default void requirePermitted(LinkRules rules) {
        if (this instanceof Link(var address)
                && PageAddress.check(address.toString(), rules) instanceof PageAddress.Unsound(var flaw)) {
            throw new Rejected(new Invalid(new Fault(flaw.code(), "address", flaw.why(), flaw.next())));
        }
    }
}
