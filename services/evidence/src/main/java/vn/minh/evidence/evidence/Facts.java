package vn.minh.evidence.evidence;

import java.net.URI;
import java.time.Instant;
import vn.minh.contracts.evidence.EvidenceAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceEvent;
import vn.minh.contracts.evidence.EvidenceReplacementAnnouncedV1;
import vn.minh.contracts.evidence.EvidenceStoredV1;
import vn.minh.contracts.evidence.LinkAnnouncedV1;
import vn.minh.domain.Actor;

/** What is told of contents. Of an address the host only: the rest of it may carry a secret. */
final class Facts {

    private Facts() {}

    static EvidenceEvent announced(Evidence evidence, Attempt attempt) {
        var criterion = evidence.description().criterion();
        return switch (attempt.content()) {
            case Content.File file ->
                new EvidenceAnnouncedV1(
                        evidence.id().value(),
                        evidence.unit(),
                        evidence.department(),
                        criterion,
                        file.type().wireName(),
                        file.size(),
                        file.sha256().hex(),
                        attempt.by(),
                        attempt.at());
            case Content.Link(var address) ->
                new LinkAnnouncedV1(
                        evidence.id().value(),
                        evidence.unit(),
                        evidence.department(),
                        criterion,
                        host(address),
                        attempt.by(),
                        attempt.at());
        };
    }

    static EvidenceEvent replacing(Evidence evidence, Content content, Actor by, Instant now) {
        var id = evidence.id().value();
        return switch (content) {
            case Content.File file ->
                new EvidenceReplacementAnnouncedV1(
                        id,
                        evidence.unit(),
                        file.type().wireName(),
                        file.size(),
                        file.sha256().hex(),
                        null,
                        by.id(),
                        now);
            case Content.Link(var address) ->
                new EvidenceReplacementAnnouncedV1(id, evidence.unit(), null, null, null, host(address), by.id(), now);
        };
    }

    static EvidenceEvent stored(Evidence evidence, Contents contents) {
        var added = contents.latest();
        var original = added.original();
        var capture = added.capture();
        return new EvidenceStoredV1(
                evidence.id().value(),
                evidence.unit(),
                contents.code().toString(),
                added.number(),
                original.type().wireName(),
                original.size(),
                original.sha256().hex(),
                added.storedAt(),
                evidence.description().effect(),
                capture == null ? null : capture.at());
    }

    /** A link without a host is not taken. */
    private static String host(URI address) {
        var host = address.getHost();
        return host == null ? "" : host;
    }
}
